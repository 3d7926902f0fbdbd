import { spawn } from "node:child_process";

export interface GitResult {
  /** Exit code; -1 where git could not be started. */
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git in a folder: arguments as a list and no shell, so that no name can be read as a command. Never locks the
 * repository, never asks for anything, and speaks English, whose words `git` itself promises nothing about.
 */
export function runGit(cwd: string, args: readonly string[]): Promise<GitResult> {
  return new Promise((done) => {
    const child = spawn("git", gitArguments(args), {
      cwd,
      env: gitEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    const finish = (code: number, message = "") =>
      done({ code, stdout: Buffer.concat(out), stderr: message || Buffer.concat(err).toString("utf8") });
    child.on("error", (error) => finish(-1, error.message));
    child.on("close", (code) => finish(code ?? 1));
  });
}

/** The same of a call that has to succeed: what it wrote. Throws `GitFailed`. */
export async function demandGit(cwd: string, args: readonly string[]): Promise<Buffer> {
  const { code, stdout, stderr } = await runGit(cwd, args);
  if (code !== 0) throw new GitFailed(stderr.trim());
  return stdout;
}

/** Git refused, in its own words. */
export class GitFailed extends Error {}

export function gitArguments(args: readonly string[]): string[] {
  return ["-c", "core.quotePath=false", ...args];
}

export function gitEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
}
