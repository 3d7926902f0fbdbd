import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { gitHubApi } from "./github-api.ts";
import { gitHubJob, pullRequest } from "./pull-request.ts";
import { completeRadar } from "./run.ts";

// The built program is run, as a service does: `npm run build` goes before these.
const root = fileURLToPath(new URL("../../../", import.meta.url));
const program = join(root, "packages/cli/bin/kommuneradar.js");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const change = [
  { "by.radar.yaml": completeRadar },
  { "by.radar.yaml": completeRadar.replace("ring: trial", "ring: adopt\n    ringBecause: Prøvd ut") },
] as const;

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** Runs a script as a service does, and answers what it said; `npx` gives the program of this repository. */
async function shell(script: string, cwd: string, env: Record<string, string> = {}) {
  const bin = mkdtempSync(join(tmpdir(), "kommuneradar-bin-"));
  onTestFinished(() => rmSync(bin, { recursive: true, force: true }));
  const own = (name: string, skip: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${skip}exec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  };
  own("npx", 'while [ "$1" != kommuneradar ]; do shift; done; shift\n');
  own("kommuneradar", "");
  const PATH = [bin, process.env["PATH"]].join(delimiter);
  // Waited for without holding up the server that it may call.
  const child = spawn("bash", ["-eo", "pipefail", "-c", script], {
    cwd,
    env: { ...process.env, PATH, ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => {
      said += part.toString();
    });
  const exit = await new Promise<number>((done) => child.on("close", (code) => done(code ?? 1)));
  return { exit, said };
}

test("the action reviews a pull request that is checked out two commits deep", async () => {
  const action: Action = parse(read("action.yml"));
  const step = action.runs.steps.find(({ id }) => id === "review");
  const api = await gitHubApi();
  const request = pullRequest(...change);
  const clone = mkdtempSync(join(tmpdir(), "kommuneradar-clone-"));
  onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
  request.git("branch", "merged");
  execFileSync("git", ["clone", "-q", "--depth", "2", "--branch", "merged", `file://${request.path}`, clone]);
  const job = gitHubJob(request, api.url);
  const inputs: Record<string, string> = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    cli: program,
    token: "secret",
    paths: "$(touch here)\nby.radar.yaml",
  };
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input) => inputs[input] ?? ""),
    ]),
  );
  const { exit, said } = await shell(step?.run ?? "", clone, { ...job.env, ...env });
  expect([exit, said]).toEqual([
    0,
    expect.stringContaining("kommuneradar: Kommentar: https://github.example/"),
  ]);
  expect(api.comments[0]?.body).toContain("flyttet 1 ring innover");
  expect(job.read("output")).toContain("changed=true\n");
  expect(execFileSync("git", ["status", "--short"], { cwd: clone, encoding: "utf8" })).toBe("");
});

test.each(["action.yml", "examples/ci/github.yml", "examples/ci/github-pages.yml"])(
  "%s takes other actions by their full commit, and runs no text of a job's context",
  (file) => {
    const steps: Step[] = [];
    const walk = (value: unknown) => {
      if (typeof value !== "object" || value === null) return;
      if ("uses" in value || "run" in value) steps.push(value as Step);
      for (const inner of Object.values(value)) walk(inner);
    };
    walk(parse(read(file)));
    const uses = steps.flatMap((step) => (step.uses === undefined ? [] : [step.uses]));
    expect(uses.filter((name) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(name))).toEqual([]);
    expect(uses.length).toBeGreaterThan(0);
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  },
);

test("the example for GitHub asks for no more than it needs", () => {
  const workflow = parse(read("examples/ci/github.yml"));
  expect([workflow.permissions, workflow.jobs.review.permissions]).toEqual([
    {},
    { contents: "read", "pull-requests": "write" },
  ]);
  expect(Object.keys(workflow.on)).toEqual(["pull_request"]);
});

test("the workflow for GitHub Pages asks for no more than it needs, and makes what it uploads", async () => {
  const workflow = parse(read("examples/ci/github-pages.yml"));
  const { build, deploy } = workflow.jobs;
  expect([workflow.permissions, build.permissions, deploy.permissions]).toEqual([
    {},
    { contents: "read" },
    { pages: "write", "id-token": "write" },
  ]);
  const { path, git } = pullRequest(...change);
  const { run } = build.steps.find((step: Step) => step.run !== undefined);
  const { exit } = await shell(run, path);
  expect(exit).toBe(0);
  const upload = build.steps.find(({ uses }: Step) => uses?.startsWith("actions/upload-pages-artifact@"));
  const first = readFileSync(join(path, upload.with.path, "index.html"), "utf8");
  expect(first).toContain('href="by/index.html"');
  expect(first).toContain(git("log", "-1", "--format=%cs").trim().slice(0, 4));
});

test("the job for GitLab Pages makes what it hands over", async () => {
  const { pages } = parse(read("examples/ci/gitlab-pages.yml"));
  const { path } = pullRequest(...change);
  const { exit } = await shell(pages.script.join("\n"), path, {
    CI_COMMIT_TIMESTAMP: "2026-11-24T12:00:00Z",
  });
  expect(exit).toBe(0);
  expect(readFileSync(join(path, pages.artifacts.paths[0], "index.html"), "utf8")).toContain(
    "tegnet 24.\u00a0nov.\u00a02026",
  );
});

test("the job for GitLab makes what it hands over", async () => {
  const { radar } = parse(read("examples/ci/gitlab-ci.yml"));
  const { path, base } = pullRequest(...change);
  const { exit } = await shell(radar.script.join("\n"), path, {
    GITLAB_CI: "true",
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
  });
  expect(exit).toBe(0);
  expect(JSON.parse(readFileSync(join(path, radar.artifacts.reports.codequality), "utf8"))).toEqual([]);
  expect(readFileSync(join(path, radar.artifacts.paths[0], "review.md"), "utf8")).toContain(
    "flyttet 1 ring innover",
  );
});

test("the pipeline for Azure makes what it publishes", async () => {
  const { steps } = parse(read("examples/ci/azure-pipelines.yml"));
  const { path, base, git } = pullRequest(...change);
  git("update-ref", "refs/remotes/origin/main", base);
  const staging = join(path, ".git/staging");
  mkdirSync(staging);
  const filled = (text: string) => text.replaceAll("$(Build.ArtifactStagingDirectory)", staging);
  const { script } = steps.find((step: object) => "script" in step);
  const { publish } = steps.find((step: object) => "publish" in step);
  const env = { TF_BUILD: "True", SYSTEM_PULLREQUEST_TARGETBRANCH: "refs/heads/main" };
  const { exit, said } = await shell(filled(script), path, env);
  expect([exit, said]).toEqual([0, expect.stringContaining("##vso[task.uploadsummary]")]);
  expect(readFileSync(join(filled(publish), "review.md"), "utf8")).toContain("flyttet 1 ring innover");
});

interface Hook {
  readonly id: string;
  readonly language: string;
  readonly entry: string;
  readonly files: string;
}

const ownHooks: readonly Hook[] = parse(read(".pre-commit-hooks.yaml"));
const exampleHooks: readonly Hook[] = parse(read("examples/ci/pre-commit-config.yaml")).repos[0].hooks;

test("the hook that others name runs the command line of this version, by npx and by its own name", () => {
  const { name, version, bin } = JSON.parse(read("packages/cli/package.json"));
  const [hook] = ownHooks;
  const [runner, , from, command] = hook?.entry.split(" ") ?? [];
  expect([hook?.language, runner, from]).toEqual(["system", "npx", `--package=${name}@${version}`]);
  expect(Object.keys(bin)).toContain(command);
});

test.each(["docs/review-in-git.md", "docs/gjennomgang-i-git.md"])("%s names a hook that is there", (page) => {
  const [, example = ""] = /```yaml\n(repos:[\s\S]*?)```/.exec(read(page)) ?? [];
  const [{ hooks }] = parse(example).repos;
  expect(hooks).toEqual(ownHooks.map(({ id }) => ({ id })));
});

test.each([
  [".pre-commit-hooks.yaml", ownHooks],
  ["the example", exampleHooks],
])("the hook of %s checks radars, estimates and workforce files, and nothing else", async (_, hooks) => {
  const [hook] = hooks;
  if (!hook) throw new Error("no hook");
  const named = [
    "radar.yaml",
    "a/by.radar.yml",
    "by.estimate.yaml",
    "b.workforce.csv",
    "myradar.yaml",
    "a.csv",
  ];
  expect(named.filter((name) => new RegExp(hook.files).test(name))).toEqual(named.slice(0, 4));
  const { path } = pullRequest(
    { "good.radar.yaml": completeRadar, "bad.radar.yaml": "kommuneradar: radar/1\n" },
    {},
  );
  expect((await shell(`${hook.entry} good.radar.yaml`, path)).exit).toBe(0);
  expect((await shell(`${hook.entry} good.radar.yaml bad.radar.yaml`, path)).exit).toBe(1);
});
