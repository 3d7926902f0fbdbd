import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A real repository, gone when the test is over. What the machine's own settings say does not count in it. */
export function repository() {
  const path = mkdtempSync(join(tmpdir(), "kommuneradar-git-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_DATE: "2026-01-01T12:00:00Z",
    GIT_COMMITTER_DATE: "2026-01-01T12:00:00Z",
  };
  let commits = 0;
  const git = (...args: string[]) => {
    const date = `2026-01-01T12:00:00Z`.replace("01T", `${String(1 + (commits % 28)).padStart(2, "0")}T`);
    return execFileSync("git", args, {
      cwd: path,
      env: { ...env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  };
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  git("init", "-q", "-b", "main");
  git("config", "user.name", "Test");
  git("config", "user.email", "test@example.org");
  git("config", "commit.gpgsign", "false");
  git("config", "core.autocrlf", "false");
  return {
    path,
    git,
    write,
    /** Writes files and commits all that changed. */
    commit(files: Record<string, string | Uint8Array>, message = `change ${commits}`) {
      commits += 1;
      for (const [name, content] of Object.entries(files)) write(name, content);
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
    },
  };
}
