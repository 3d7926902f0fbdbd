import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "./git.ts";
import { runIn, smallRadar } from "./run.ts";

// Git calls the built program: `npm run build` goes before these.
const base = `${smallRadar}  # sist\n  - id: sky\n    title: Sky\n    category: services\n    ring: hold\n`;

function branches(ours: string, theirs: string) {
  const made = repository();
  made.commit({ "vår mappe/a.radar.yaml": base });
  made.git("checkout", "-q", "-b", "work");
  made.commit({ "vår mappe/a.radar.yaml": theirs });
  made.git("checkout", "-q", "main");
  made.commit({ "vår mappe/a.radar.yaml": ours });
  const read = () => readFileSync(join(made.path, "vår mappe/a.radar.yaml"), "utf8");
  return { ...made, read };
}

const added = (id: string) => `${base}  - id: ${id}\n    title: ${id}\n    category: services\n`;

test("git merges two branches that add and edit different technologies, which by lines is a conflict", async () => {
  const { path, git, read } = branches(
    added("ai").replace("title: Sky", "title: Skyen"),
    added("vr").replace("    ring: hold", "    ring: assess"),
  );
  expect(() => git("merge", "-q", "work", "-m", "merge")).toThrow();
  git("merge", "--abort");
  expect((await runIn(join(path, "vår mappe"), "git", "install")).exit).toBe(0);
  git("merge", "-q", "work", "-m", "merge");
  expect(read()).toBe(
    `${base.replace("title: Sky", "title: Skyen").replace("    ring: hold", "    ring: assess")}  - id: ai\n    title: ai\n    category: services\n  - id: vr\n    title: vr\n    category: services\n`,
  );
});

test.each(["a.plan.yaml", "plan.yaml", "a.projects.yml"])("git merges %s by id too", async (name) => {
  const [kind, list] = name.includes("plan") ? ["plan", "platforms"] : ["projects", "projects"];
  const file = (...ids: string[]) =>
    `kommuneradar: ${kind}/1\ntitle: T\n${list}:\n${ids.map((id) => `  - id: ${id}\n    title: ${id}\n`).join("")}`;
  const { path, git, commit } = repository();
  commit({ [name]: file("felles") });
  git("checkout", "-q", "-b", "work");
  commit({ [name]: file("felles", "deres") });
  git("checkout", "-q", "main");
  commit({ [name]: file("felles", "vår") });
  expect((await runIn(path, "git", "install")).exit).toBe(0);
  git("merge", "-q", "work", "-m", "merge");
  expect(readFileSync(join(path, name), "utf8")).toBe(file("felles", "vår", "deres"));
});

test("git marks a true conflict at the key", async () => {
  const { path, git, read } = branches(
    base.replace("ring: hold", "ring: trial"),
    base.replace("ring: hold", "ring: assess"),
  );
  await runIn(path, "git", "install");
  expect(() => git("merge", "-q", "work", "-m", "merge")).toThrow();
  expect(read()).toBe(
    base.replace(
      "    ring: hold\n",
      "<<<<<<< ours\n    ring: trial\n=======\n    ring: assess\n>>>>>>> theirs\n",
    ),
  );
  // Until it is resolved, too, git diff shows what is in conflict and not the whole file.
  expect(
    git("diff")
      .split("\n")
      .filter((line) => /^(?:[-+]{2}|[-+] | [-+])/.test(line))
      .slice(2),
  ).toEqual([
    "++<<<<<<< ours",
    " +technologies sky ring: trial",
    "++=======",
    "+ technologies sky ring: assess",
    "++>>>>>>> theirs",
  ]);
});

test("a side with faults is merged by lines, as without us", async () => {
  const { path, git, read } = branches(`${base}  - { id: ai\n`, base.replace("title: Tek", "title: Ny tek"));
  await runIn(path, "git", "install");
  git("merge", "-q", "work", "-m", "merge");
  expect(read()).toBe(`${base.replace("title: Tek", "title: Ny tek")}  - { id: ai\n`);
});

test("git diff shows a line per value that changed, and nothing where entries only changed places", async () => {
  const { path, git, commit } = repository();
  commit({ "a.radar.yaml": base });
  await runIn(path, "git", "install");
  const sky = base.slice(base.indexOf("  # sist"));
  const rpa = base.slice(base.indexOf("  - id: rpa"), base.indexOf("  # sist"));
  writeFileSync(
    join(path, "a.radar.yaml"),
    base.replace(rpa + sky, sky + rpa).replace("solutions: ready", "solutions: robust"),
  );
  const changed = git("diff")
    .split("\n")
    .filter((line) => /^[-+](?![-+])/.test(line));
  expect(changed).toEqual([
    "-technologies rpa assessment solutions: ready",
    "+technologies rpa assessment solutions: robust",
  ]);
});

test("git diff of an estimate shows its settings and overrides, a line each", async () => {
  const { path, git, commit } = repository();
  const estimate = `kommuneradar: estimate/1
title: A
workforce: a.csv
overrides:
  - { occupation: '5321', probability: 0.7, because: rapporten }
`;
  commit({ "a.estimate.yaml": estimate });
  await runIn(path, "git", "install");
  writeFileSync(
    join(path, "a.estimate.yaml"),
    estimate.replace("0.7", "0.3").replace("overrides:", "method: { high: 0.6 }\noverrides:"),
  );
  const changed = git("diff")
    .split("\n")
    .filter((line) => /^[-+](?![-+])/.test(line));
  expect(changed).toEqual([
    "+method high: 0.6",
    "-overrides 5321 probability: 0.7",
    "+overrides 5321 probability: 0.3",
  ]);
});

test("where the program is gone git shows and merges texts as it did without us, and nothing is lost", async () => {
  const { path, git, read } = branches(
    base.replace("ring: hold", "ring: trial"),
    base.replace("ring: hold", "ring: assess"),
  );
  expect((await runIn(path, "git", "install")).exit).toBe(0);
  const config = join(path, ".git/config");
  writeFileSync(config, readFileSync(config, "utf8").replaceAll("kommuneradar.js", "gone.js"));
  expect(git("log", "-p", "-n", "1", "--format=")).toContain("\n-    ring: hold\n+    ring: trial\n");
  expect(() => git("merge", "-q", "work", "-m", "merge")).toThrow(/kommuneradar git install/);
  expect(read()).toContain("<<<<<<< ours\n    ring: trial\n=======\n    ring: assess\n>>>>>>> theirs\n");
});

test("uninstall leaves the repository's own settings and attributes as they were", async () => {
  const { path, commit } = repository();
  commit({ "a.radar.yaml": base });
  const files = ["config", "info/attributes"].map((name) => join(path, ".git", name));
  writeFileSync(join(path, ".git/info/attributes"), "*.png binary");
  const seen = () => files.map((file) => (existsSync(file) ? readFileSync(file, "utf8") : undefined));
  const before = seen();
  for (const times of [1, 2]) {
    for (let time = 0; time < times; time++) await runIn(path, "git", "install");
    expect(seen()[1]?.match(/kommuneradar: begin/g)).toHaveLength(1);
    for (let time = 0; time < times; time++) await runIn(path, "git", "uninstall");
    expect(seen().map((text) => text?.trimEnd())).toEqual(before.map((text) => text?.trimEnd()));
  }
});

const changedLines = (text: string) => text.split("\n").filter((line) => /^[-+](?![-+])/.test(line));

test("a rebase and a cherry-pick go by id and key too, commit by commit", async () => {
  const { path, git, read } = branches(
    base.replace("    ring: hold", "    ring: assess"),
    base.replace("title: Sky", "title: Skyen"),
  );
  await runIn(path, "git", "install");
  git("checkout", "-q", "work");
  const second = read().replace("solutions: ready", "solutions: robust");
  writeFileSync(join(path, "vår mappe/a.radar.yaml"), second);
  git("commit", "-q", "-am", "second");
  git("branch", "picked", "main");
  const both = second.replace("    ring: hold", "    ring: assess");
  git("rebase", "-q", "main");
  expect([read(), git("log", "--format=%s", "main..").trim()]).toEqual([both, "second\nchange 1"]);
  git("checkout", "-q", "picked");
  git("cherry-pick", "work");
  expect(read()).toBe(
    base.replace("    ring: hold", "    ring: assess").replace("solutions: ready", "solutions: robust"),
  );
});

test("a file renamed on one side takes what the other side changed, and its log tells values", async () => {
  const { path, git, commit } = branches(
    base.replace("title: Tek", "title: Ny tek"),
    base.replace("    ring: hold", "    ring: assess"),
  );
  await runIn(path, "git", "install");
  git("checkout", "-q", "work");
  git("mv", "vår mappe/a.radar.yaml", "b.radar.yaml");
  commit({});
  git("merge", "-q", "main", "-m", "merge");
  expect(readFileSync(join(path, "b.radar.yaml"), "utf8")).toBe(
    base.replace("title: Tek", "title: Ny tek").replace("    ring: hold", "    ring: assess"),
  );
  const log = git("log", "-p", "--follow", "--format=", "-n", "2", "work~1", "--", "b.radar.yaml");
  expect(log).toContain("rename to b.radar.yaml");
  expect(changedLines(log)).toEqual(["-technologies sky ring: hold", "+technologies sky ring: assess"]);
});

test("an estimate is merged by occupation, file and score set", async () => {
  const { path, git, commit } = repository();
  const estimate = (overrides: string, scores: string) =>
    `kommuneradar: estimate/1\ntitle: E # navn\nworkforce: a.workforce.csv\nscores: [${scores}]\noverrides:\n${overrides}`;
  const first = "  - { occupation: '5321', probability: 0.1, because: A } # pleie\n";
  commit({ "e.estimate.yaml": estimate(first, "frey-osborne-2017") });
  await runIn(path, "git", "install");
  git("checkout", "-q", "-b", "work");
  commit({
    "e.estimate.yaml": estimate(
      `${first}  - { occupation: '0110', probability: 0.2, because: B }\n`,
      "frey-osborne-2017, egne",
    ),
  });
  git("checkout", "-q", "main");
  commit({ "e.estimate.yaml": estimate(first.replace("0.1", "0.058"), "frey-osborne-2017") });
  git("merge", "-q", "work", "-m", "merge");
  expect(readFileSync(join(path, "e.estimate.yaml"), "utf8")).toBe(
    estimate(
      `${first.replace("0.1", "0.058")}  - { occupation: '0110', probability: 0.2, because: B }\n`,
      "frey-osborne-2017, egne",
    ),
  );
  expect(changedLines(git("diff", "HEAD^1", "HEAD"))).toEqual([
    "-scores: frey-osborne-2017",
    "+scores: frey-osborne-2017, egne",
    "+overrides 0110 occupation: 0110",
    "+overrides 0110 probability: 0.2",
    "+overrides 0110 because: B",
  ]);
});

test("both ends of the name of a YAML file are set up", async () => {
  const { path, git } = repository();
  await runIn(path, "git", "install");
  const names = ["yaml", "yml"].flatMap((end) => [`a.radar.${end}`, `sub/radar.${end}`, `a.estimate.${end}`]);
  for (const name of names) {
    expect(git("check-attr", "diff", "merge", "--", name)).toBe(
      `${name}: diff: kommuneradar\n${name}: merge: kommuneradar\n`,
    );
  }
});
