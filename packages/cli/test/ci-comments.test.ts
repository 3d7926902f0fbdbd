import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fakeService } from "./fake-service.ts";
import { pullRequest } from "./pull-request.ts";
import { completeRadar, runWith } from "./run.ts";

const marker = "<!-- kommuneradar:review -->";
const old = { "by.radar.yaml": completeRadar };
const moved = {
  "by.radar.yaml": completeRadar.replace("ring: trial", "ring: adopt\n    ringBecause: Prøvd"),
};
const untouched = { "docs/a.md": "text" };

type Env = Record<string, string>;
type Made = ReturnType<typeof pullRequest>;

async function reviewIn({ path, base }: Pick<Made, "path" | "base">, env: Env, ...args: string[]) {
  const folder = join(path, ".git/review");
  return runWith(env, path, "ci", "review", "-o", folder, "--base", base, "--lang", "en", ...args);
}

describe("GitLab", () => {
  interface Note {
    readonly id: number;
    body: string;
    readonly author: { readonly id: number };
  }
  const notesPath = "/api/v4/projects/12/merge_requests/7/notes";

  async function gitLab(notes: Note[] = [], refused: Readonly<Record<string, number>> = {}) {
    const service = await fakeService(({ method, path, query, headers, body }) => {
      const status = refused[method === "GET" && path.endsWith("/user") ? "user" : method];
      if (status !== undefined) return [status, { message: "403 Forbidden" }];
      if (headers["private-token"] !== "secret") return [401, { message: "401 Unauthorized" }];
      if (path === "/api/v4/user") return [200, { id: 5, username: "project_12_bot" }];
      if (path === notesPath && method === "POST") {
        const note = { id: 900 + notes.length, body: String(body["body"]), author: { id: 5 } };
        notes.push(note);
        return [201, note];
      }
      if (path === notesPath) {
        const [page = 1, per = 20] = ["page", "per_page"].map((name) => Number(query.get(name)));
        return [200, notes.slice((page - 1) * per, page * per)];
      }
      const note = notes.find(({ id }) => path === `${notesPath}/${id}`);
      if (note === undefined || method !== "PUT") return [404, { message: "404 Not found" }];
      note.body = String(body["body"]);
      return [200, note];
    });
    const env: Env = {
      GITLAB_CI: "true",
      CI_API_V4_URL: `${service.url}/api/v4`,
      CI_MERGE_REQUEST_PROJECT_ID: "12",
      CI_MERGE_REQUEST_IID: "7",
      CI_MERGE_REQUEST_PROJECT_URL: "https://gitlab.example/by/radar",
      KOMMUNERADAR_TOKEN: "secret",
    };
    return { ...service, notes, env };
  }

  test("a first note, then the same one anew, and nobody else's", async () => {
    const others = Array.from({ length: 120 }, (_, id) => ({
      id,
      body: `${marker}\n\nMine`,
      author: { id: 9 },
    }));
    const { notes, calls, env } = await gitLab(others);
    const request = pullRequest(old, moved);
    const first = await reviewIn(request, env);
    expect(first.exit).toBe(0);
    expect(first.err).toContain("Comment: https://gitlab.example/by/radar/-/merge_requests/7#note_1020");
    expect(notes.at(-1)?.body).toContain("moved in 1 ring, from Trial to Adopt");
    const last = notes.at(-1);
    if (last) last.body = `${marker}\n\nBefore`;
    await reviewIn(request, env);
    await reviewIn(request, env);
    expect(notes).toHaveLength(121);
    expect(notes.at(-1)?.body).toContain("moved in");
    expect(notes.slice(0, 120).every(({ body }) => body.endsWith("Mine"))).toBe(true);
    // What says the same already is not written again.
    expect(calls.filter(({ method }) => method !== "GET").map(({ method }) => method)).toEqual([
      "POST",
      "PUT",
    ]);
  });

  test("is silent where nothing that is reviewed changed, but for an earlier note", async () => {
    const { notes, env } = await gitLab();
    const request = pullRequest(old, untouched);
    await reviewIn(request, env);
    expect(notes).toEqual([]);
    notes.push({ id: 3, body: `${marker}\n\nBefore`, author: { id: 5 } });
    await reviewIn(request, env);
    expect(notes[0]?.body).toContain("No radar, estimate, projects file or plan is changed.");
  });

  test.each([
    ["user", "an expired token"],
    ["GET", "a token that may not read"],
    ["POST", "a token that may only read"],
  ])("a refusal of %s (%s) is said, and fails nothing", async (what) => {
    const { notes, env } = await gitLab([], { [what]: 403 });
    const { exit, err } = await reviewIn(pullRequest(old, moved), env);
    expect([exit, notes]).toEqual([0, []]);
    expect(err).toMatch(
      /There is no comment on the pull request \(HTTP 403: 403 Forbidden\).*KOMMUNERADAR_TOKEN/,
    );
  });

  test("without a token the service is not asked, and a change says why", async () => {
    const { calls, env } = await gitLab();
    const bare = { ...env, KOMMUNERADAR_TOKEN: "" };
    const { exit, err } = await reviewIn(pullRequest(old, moved), bare);
    expect([exit, calls]).toEqual([0, []]);
    expect(err).toContain("KOMMUNERADAR_TOKEN is not set");
    expect((await reviewIn(pullRequest(old, untouched), bare)).err).not.toContain("KOMMUNERADAR_TOKEN");
    expect((await reviewIn(pullRequest(old, moved), env, "--no-comment")).exit).toBe(0);
    expect(calls).toEqual([]);
  });
});

describe("Azure Repos", () => {
  interface Thread {
    readonly id: number;
    readonly isDeleted?: boolean;
    readonly comments: { readonly id: number; content: string; readonly author: { readonly id: string } }[];
    readonly status?: unknown;
  }
  const threadsPath = "/by/p-1/_apis/git/repositories/r-1/pullRequests/7/threads";

  async function azure(threads: Thread[] = [], refused: Readonly<Record<string, number>> = {}) {
    const service = await fakeService(({ method, path, query, headers, body }) => {
      if (refused[method] !== undefined) return [refused[method], { message: "TF401027: no leave" }];
      if (headers["authorization"] !== "Bearer secret") return [401, {}];
      if (path === "/by/_apis/connectionData") return [200, { authenticatedUser: { id: "build" } }];
      if (query.get("api-version") !== "7.1") return [400, { message: "api-version" }];
      if (path === threadsPath && method === "POST") {
        const [{ content } = { content: "" }] = body["comments"] as { content: string }[];
        const thread = {
          id: 40 + threads.length,
          status: body["status"],
          comments: [{ id: 1, content, author: { id: "build" } }],
        };
        threads.push(thread);
        return [200, thread];
      }
      if (path === threadsPath) return [200, { value: threads }];
      const comment = threads
        .flatMap(({ id, comments }) => comments.map((one) => ({ thread: id, one })))
        .find(({ thread, one }) => path === `${threadsPath}/${thread}/comments/${one.id}`);
      if (comment === undefined || method !== "PATCH") return [404, { message: "not found" }];
      comment.one.content = String(body["content"]);
      return [200, comment.one];
    });
    const env: Env = {
      TF_BUILD: "True",
      SYSTEM_COLLECTIONURI: `${service.url}/by/`,
      SYSTEM_TEAMPROJECTID: "p-1",
      BUILD_REPOSITORY_ID: "r-1",
      BUILD_REPOSITORY_PROVIDER: "TfsGit",
      SYSTEM_PULLREQUEST_PULLREQUESTID: "7",
      SYSTEM_ACCESSTOKEN: "secret",
    };
    return { ...service, threads, env };
  }
  const thread = (id: number, author: string, content: string, more: Partial<Thread> = {}): Thread => ({
    id,
    comments: [{ id: 1, content, author: { id: author } }],
    ...more,
  });

  test("a first thread, which is closed, then the same one anew, and nobody else's", async () => {
    const { threads, calls, env, url } = await azure([
      thread(1, "someone", `${marker}\n\nMine`),
      thread(2, "build", `${marker}\n\nGone`, { isDeleted: true }),
    ]);
    const request = pullRequest(old, moved);
    const first = await reviewIn(request, env);
    expect(first.err).toContain(`Comment: ${url}/by/p-1/_git/r-1/pullrequest/7?discussionId=42`);
    expect(threads.at(-1)?.status).toBe("closed");
    const own = threads.at(-1)?.comments[0];
    if (own) own.content = `${marker}\n\nBefore`;
    await reviewIn(request, env);
    await reviewIn(request, env);
    expect(threads).toHaveLength(3);
    expect(own?.content).toContain("moved in 1 ring");
    expect(threads[0]?.comments[0]?.content).toBe(`${marker}\n\nMine`);
    expect(calls.filter(({ method }) => method !== "GET").map(({ method }) => method)).toEqual([
      "POST",
      "PATCH",
    ]);
  });

  test.each(["GET", "POST"])("a refusal of %s is said, and the summary has the review", async (method) => {
    const { env } = await azure([], { [method]: 403 });
    const { exit, out, err } = await reviewIn(pullRequest(old, moved), env);
    expect(exit).toBe(0);
    expect(out).toContain("##vso[task.uploadsummary]");
    expect(err).toMatch(/no comment on the pull request \(HTTP 403: TF401027.*SYSTEM_ACCESSTOKEN/);
  });

  test("a token that was not handed over is named, and repositories elsewhere are not asked", async () => {
    const { calls, env } = await azure();
    const request = pullRequest(old, moved);
    for (const SYSTEM_ACCESSTOKEN of ["", "$(System.AccessToken)"]) {
      const { err } = await reviewIn(request, { ...env, SYSTEM_ACCESSTOKEN });
      expect(err).toContain("SYSTEM_ACCESSTOKEN is not set");
    }
    const { err } = await reviewIn(request, { ...env, BUILD_REPOSITORY_PROVIDER: "GitHub" });
    expect(err).not.toContain("no comment");
    expect(calls).toEqual([]);
  });
});
