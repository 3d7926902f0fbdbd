import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bot, type FakeComment, gitHubApi } from "./github-api.ts";
import { gitHubJob, pullRequest } from "./pull-request.ts";
import { completeRadar, runWith, smallRadar } from "./run.ts";

const marker = "<!-- kommuneradar:review -->";
const old = { "radar/by.radar.yaml": completeRadar };
const adopted = completeRadar.replace("ring: trial", "ring: adopt\n    ringBecause: Prøvd ut");
const moved = { "radar/by.radar.yaml": adopted };

describe("on GitHub", () => {
  test("says what moved in one comment, draws before and after, and tells the steps after it", async () => {
    const api = await gitHubApi();
    const job = gitHubJob(pullRequest(old, moved), api.url);
    const { exit, out, err } = await job.review();
    expect([exit, out]).toEqual([0, ""]);
    expect(err).toContain(
      "kommuneradar: Comment: https://github.example/by/radar/pull/7#issuecomment-1000\n",
    );
    const [comment] = api.comments;
    expect(
      comment?.body.startsWith(
        `${marker}\n\n## What this change does to radars, estimates, projects and plans\n`,
      ),
    ).toBe(true);
    expect(comment?.body).toContain("### radar/by.radar.yaml");
    expect(comment?.body).toMatch(
      /- \*\*Robotisert prosessautomatisering\*\* moved in 1 ring, from Trial to Adopt/,
    );
    expect(comment?.body).toContain(
      "[artifacts of the job](https://github.example/by/radar/actions/runs/42)",
    );
    expect(readdirSync(job.folder, { recursive: true }).sort()).toEqual([
      "radar",
      "radar/by.radar.yaml.after.svg",
      "radar/by.radar.yaml.before.svg",
      "review.md",
    ]);
    const picture = (name: string) =>
      readFileSync(join(job.folder, `radar/by.radar.yaml.${name}.svg`), "utf8");
    expect([picture("before"), picture("after")].map((svg) => svg.includes("moved in"))).toEqual([
      false,
      true,
    ]);
    expect(job.read("output")).toBe(`changed=true\nfolder=${job.folder}\n`);
    expect(job.read("summary")).toBe("");
  });

  test("brings its own earlier comment up to date, and nobody else's", async () => {
    const comment = (id: number, login: string, body: string): FakeComment => ({ id, user: { login }, body });
    const api = await gitHubApi([
      comment(1, "someone", `${marker}\n\nMine`),
      ...Array.from({ length: 120 }, (_, at) => comment(10 + at, "someone", "Fine!")),
      comment(500, bot, "Something else"),
      comment(501, bot, `${marker}\n\nBefore`),
    ]);
    const job = gitHubJob(pullRequest(old, moved), api.url);
    for (let time = 0; time < 2; time++) expect((await job.review()).exit).toBe(0);
    expect(api.comments).toHaveLength(123);
    expect(api.comments[122]?.body).toContain("moved in");
    expect([api.comments[0]?.body, api.comments[121]?.body]).toEqual([`${marker}\n\nMine`, "Something else"]);
    // What says the same already is not written again.
    expect(api.calls.filter((call) => !call.startsWith("GET"))).toEqual([
      "PATCH /repos/by/radar/issues/comments/501",
    ]);
  });

  test("is silent where no radar changed, but for an earlier comment", async () => {
    const request = pullRequest(old, { "docs/a.md": "text" });
    const api = await gitHubApi();
    const job = gitHubJob(request, api.url);
    expect((await job.review()).exit).toBe(0);
    expect([api.comments, job.read("output")]).toEqual([[], `changed=false\nfolder=${job.folder}\n`]);
    api.comments.push({ id: 1, user: { login: bot }, body: `${marker}\n\nBefore` });
    await job.review();
    expect(api.comments[0]?.body).toContain("No radar, estimate, projects file or plan is changed.");
  });

  test("errors stand at their lines, and fail the job", async () => {
    const api = await gitHubApi();
    const broken = completeRadar.replace("ring: trial", "ring: trail");
    const { exit, out } = await gitHubJob(
      pullRequest(old, { "radar/by.radar.yaml": broken }),
      api.url,
    ).review();
    expect(exit).toBe(1);
    expect(out).toMatch(
      /^::error file=radar\/by\.radar\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=unknown-ring::/m,
    );
    expect(api.comments[0]?.body).toMatch(/Check: 1 error, \d+ warnings?, each at its line\./);
  });

  test.each([
    [
      "a token that may only read",
      "POST",
      { status: 403, message: "Resource not accessible by integration" },
      "HTTP 403: Resource not accessible",
    ],
    ["a limit that lasts", "GET", { status: 429, headers: { "retry-after": "3600" } }, "HTTP 429"],
    [
      "a primary limit that lasts",
      "GET",
      { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "9999999999" } },
      "HTTP 403",
    ],
  ])("%s: the summary has it, which is said", async (_, method, refusal, why) => {
    const api = await gitHubApi([], { [method]: [refusal] });
    const job = gitHubJob(pullRequest(old, moved), api.url);
    const { exit, err } = await job.review();
    expect([exit, api.comments]).toEqual([0, []]);
    expect(err).toContain(`There is no comment on the pull request (${why}`);
    expect(err).toContain("The review is in the summary of the job.");
    expect(job.read("summary")).toContain("moved in");
  });

  test("a comment that nobody wants is not asked for, and one without a token is said", async () => {
    const api = await gitHubApi();
    const job = gitHubJob(pullRequest(old, moved), api.url);
    expect((await job.review("--no-comment")).err).not.toContain("no comment");
    job.env.GITHUB_TOKEN = "";
    expect((await job.review()).err).toContain("no comment on the pull request (GITHUB_TOKEN is not set)");
    expect([api.calls, job.read("summary").match(/moved in 1 ring/g)?.length]).toEqual([[], 4]);
  });

  test("a limit that passes, and a server that stumbles, are waited for", async () => {
    const soon = { "retry-after": "0" };
    const api = await gitHubApi([], {
      GET: [{ status: 429, headers: soon }],
      POST: [{ status: 502, headers: soon }],
    });
    await gitHubJob(pullRequest(old, moved), api.url).review();
    expect(api.comments).toHaveLength(1);
  });

  test("a comment that arrived, though the server stumbled over the answer, is not written again", async () => {
    const api = await gitHubApi([], { POST: [{ status: 502, headers: { "retry-after": "0" }, done: true }] });
    const { exit, err } = await gitHubJob(pullRequest(old, moved), api.url).review();
    expect([exit, err]).toEqual([0, expect.stringContaining("Comment: https://github.example/")]);
    expect(api.comments).toHaveLength(1);
    expect(api.calls.filter((call) => !call.startsWith("GET"))).toHaveLength(1);
  });

  test("a service that cannot be reached stops nothing", async () => {
    const job = gitHubJob(pullRequest(old, moved), "http://127.0.0.1:1");
    const { exit, err } = await job.review();
    expect([exit, err]).toEqual([0, expect.stringContaining("There is no comment on the pull request")]);
    expect(job.read("summary")).toContain("moved in");
  });

  test("nothing in a file ends a table, calls for a person, or gives a command to the runner", async () => {
    const title = "'KI | <img src=x onerror=y> @alle [x](http://e.vil) `c` ::error::x'";
    const api = await gitHubApi();
    const name = "::error::x|@alle<b>.radar.yaml";
    const hostile = `${completeRadar}  - { id: ai, title: ${title}, category: services, ring: hold, ringBecause: "a\\n::error::b\\n## c" }\n`;
    const job = gitHubJob(pullRequest({}, { [name]: hostile }), api.url);
    const { out, err } = await job.review();
    const body = api.comments[0]?.body ?? "";
    expect(body).toContain("KI \\| \\<img");
    expect(body).not.toMatch(/(?<!\\)<(?!!--|\/?(details|summary)>)|@alle|(?<!\\)\[x|^## c/m);
    expect(`${out}\n${err}`).not.toMatch(/^::error::/m);
  });

  test("a comment that would be too long keeps what moved, and says where the rest is", async () => {
    const many = (text: string) =>
      Array.from(
        { length: 400 },
        (_, at) =>
          `  - { id: t${at}, title: Teknologi ${at} ${"x".repeat(120)}, category: services, summary: ${text.repeat(40)} }\n`,
      ).join("");
    const api = await gitHubApi();
    const files = (text: string) => ({
      "a.radar.yaml": smallRadar + many(text),
      "b.radar.yaml": smallRadar + many(text),
    });
    const ring = files("Nytt ");
    const changed = Object.fromEntries(
      Object.entries(ring).map(([name, text]) => [name, text.replace("ring: trial", "ring: adopt")]),
    );
    const job = gitHubJob(pullRequest(files("Før "), changed), api.url);
    await job.review();
    const body = api.comments[0]?.body ?? "";
    expect(body.length).toBeLessThan(65_536);
    expect(body.match(/moved in/g)?.length).toBeGreaterThan(1);
    expect(body).toContain("The whole list is in review.md");
    expect(readFileSync(join(job.folder, "review.md"), "utf8").length).toBeGreaterThan(body.length);
  });
});

describe("what is reviewed", () => {
  const estimate =
    "kommuneradar: estimate/1\ntitle: P\nradar: ../radar/by.radar.yaml\nworkforce: a.workforce.csv\n";
  const rows = (weight: number) => `kommune;styrk08;årsverk\n9901;5321;${weight}\n`;
  const reviewed = async (
    target: Record<string, string>,
    branch: Record<string, string>,
    gone: string[] = [],
    ...args: string[]
  ) => {
    const job = gitHubJob(pullRequest(target, branch, gone), (await gitHubApi()).url);
    const { exit, err } = await job.review(...args);
    const text = readFileSync(join(job.folder, "review.md"), "utf8");
    return { exit, err, text, headings: [...text.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading) };
  };

  test("an estimate of which a workforce file changed, and none of which the radar alone did", async () => {
    const target = {
      ...old,
      "est/a.estimate.yaml": estimate,
      "est/a.workforce.csv": rows(1000),
      "b.workforce.csv": rows(1),
    };
    const grown = await reviewed(target, { "est/a.workforce.csv": rows(1100) });
    expect([grown.exit, grown.headings]).toEqual([0, ["est/a.estimate.yaml"]]);
    // The figures before are of the workforce as it was then.
    expect(grown.text).toMatch(/\| FTE \| 1,000\.0 \| 1,100\.0 \| \+100\.0 \|/);
    expect((await reviewed(target, moved)).headings).toEqual(["radar/by.radar.yaml"]);
    expect((await reviewed(target, { "b.workforce.csv": rows(2) })).headings).toEqual([]);
  });

  test.each(["b.csv", "b.tsv", "b.txt"])(
    "a workforce file %s that no estimate names is checked",
    async (name) => {
      const { exit, text } = await reviewed(old, { [name]: "kommune\tstyrk08\tårsverk\n9901\t5320\t1\n" });
      expect(exit).toBe(1);
      expect(text).toMatch(/1 error/);
    },
  );

  test("a radar that is new, one that is gone, one with another name", async () => {
    const other = completeRadar.replaceAll("rpa", "annet");
    const { headings, text } = await reviewed(
      {
        ...old,
        "gone.radar.yaml":
          "kommuneradar: radar/1\ntitle: Borte\ncategories: [{ id: c, title: C }]\ntechnologies: [{ id: x, title: X, category: c }]\n",
      },
      {
        "radar/by-2.radar.yaml": adopted,
        "new.radar.yaml": `${other}  - { id: z, title: Z, category: services }\n`,
      },
      ["radar/by.radar.yaml", "gone.radar.yaml"],
    );
    expect(headings).toEqual(["gone.radar.yaml", "new.radar.yaml", "radar/by-2.radar.yaml"]);
    expect(text).toMatch(/Taken away\.[\s\S]*New\.[\s\S]*Was radar\/by\.radar\.yaml\.[\s\S]*moved in/);
  });

  test("only what was asked for", async () => {
    const target = { ...old, "other.radar.yaml": completeRadar };
    const branch = { ...moved, "other.radar.yaml": adopted };
    expect((await reviewed(target, branch, [], "radar")).headings).toEqual(["radar/by.radar.yaml"]);
  });
});

describe("elsewhere", () => {
  test("GitLab gets a Code Quality report, Azure its logging commands, each against its own target", async () => {
    const broken = { "radar/by.radar.yaml": adopted.replace("ring: adopt", "ring: adoptt") };
    const { path, base, git } = pullRequest(old, broken);
    git("update-ref", "refs/remotes/origin/release/1", base);
    const gitlab = await runWith(
      { GITLAB_CI: "true", CI_MERGE_REQUEST_DIFF_BASE_SHA: base },
      path,
      "ci",
      "review",
    );
    expect([gitlab.exit, gitlab.out]).toEqual([1, ""]);
    const report = readFileSync(join(path, "kommuneradar-review/gl-code-quality-report.json"), "utf8");
    expect(JSON.parse(report)).toContainEqual({
      description: expect.any(String),
      check_name: "unknown-ring",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: "major",
      location: {
        path: "radar/by.radar.yaml",
        lines: { begin: expect.any(Number), end: expect.any(Number) },
      },
    });
    const env = { TF_BUILD: "True", SYSTEM_PULLREQUEST_TARGETBRANCH: "refs/heads/release/1" };
    const azure = await runWith(env, path, "ci", "review");
    expect(azure.exit).toBe(1);
    expect(azure.out).toMatch(
      /^##vso\[task\.logissue type=error;sourcepath=radar\/by\.radar\.yaml;linenumber=\d+;columnnumber=\d+;code=unknown-ring\]/m,
    );
    expect(azure.out).toContain(`##vso[task.uploadsummary]${join(path, "kommuneradar-review/review.md")}\n`);
  });

  test("against a named revision, before anything is committed", async () => {
    const { path, git } = pullRequest(old, {});
    writeFileSync(join(path, "radar/by.radar.yaml"), adopted);
    const { exit } = await runWith({}, path, "ci", "review", "--base", "main", "--lang", "nb");
    expect([exit, git("status", "--short")]).toEqual([
      0,
      " M radar/by.radar.yaml\n?? kommuneradar-review/\n",
    ]);
    expect(readFileSync(join(path, "kommuneradar-review/review.md"), "utf8")).toContain(
      "flyttet 1 ring innover",
    );
  });

  test("without a base, with one that is not there, outside of Git", async () => {
    const { path } = pullRequest(old, moved);
    const none = await runWith({}, path, "ci", "review");
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining("give --base REV")]);
    const missing = await runWith({}, path, "ci", "review", "--base", "nope");
    expect([missing.exit, missing.err]).toEqual([1, "kommuneradar: nope: there is no such revision.\n"]);
    const lost = gitHubJob({ path, base: "a".repeat(40), head: "b".repeat(40) });
    const { exit, err } = await lost.review();
    expect([exit, err]).toEqual([1, expect.stringContaining("there is no such revision")]);
  });
});
