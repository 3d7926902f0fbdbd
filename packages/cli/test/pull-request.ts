import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { repository } from "./git.ts";
import { runWith } from "./run.ts";

type Files = Record<string, string | Uint8Array>;

/** A repository as a service checks out a pull request: what the target has, merged with what the branch changed. */
export function pullRequest(target: Files, branch: Files, gone: readonly string[] = []) {
  const made = repository();
  const { git, commit } = made;
  commit(target);
  git("checkout", "-q", "-b", "work");
  for (const name of gone) git("rm", "-q", name);
  commit(branch);
  const head = git("rev-parse", "HEAD").trim();
  git("checkout", "-q", "main");
  // The target went on in the meantime, which is none of the pull request's.
  commit({ "README.md": "later" });
  const base = git("rev-parse", "HEAD~1").trim();
  git("checkout", "-q", "--detach");
  git("merge", "-q", "--no-ff", "work", "-m", "merge");
  return { ...made, base, head };
}

/** A job of GitHub Actions for pull request 7 of by/radar, with the files that it is given. */
export function gitHubJob({ path, base, head }: { path: string; base: string; head: string }, api = "") {
  const temporary = mkdtempSync(join(tmpdir(), "kommuneradar-job-"));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  const file = (name: string) => join(temporary, name);
  writeFileSync(
    file("event.json"),
    JSON.stringify({ pull_request: { number: 7, base: { sha: base }, head: { sha: head } } }),
  );
  for (const name of ["summary", "output"]) writeFileSync(file(name), "");
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_API_URL: api,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "by/radar",
    GITHUB_RUN_ID: "42",
    GITHUB_TOKEN: "secret",
    RUNNER_TEMP: temporary,
  };
  const folder = file("review");
  return {
    env,
    folder,
    read: (name: string) => readFileSync(file(name), "utf8"),
    review: (...args: string[]) => runWith(env, path, "ci", "review", "-o", folder, ...args),
  };
}
