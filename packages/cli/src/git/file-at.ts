import { posix } from "node:path";
import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** A file of a commit: its path from the root, and its bytes. */
export interface FileInCommit {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * A file as it stood in a commit; undefined where there was none. The path is read from the root, as Git
 * reads `REV:path`, or from the folder the call is made in, and where that gives nothing the other way.
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
  from: "root" | "folder",
): Promise<FileInCommit | undefined> {
  const candidates = [posix.normalize(path), fromRoot(repository, path)];
  if (from === "folder") candidates.reverse();
  for (const candidate of new Set(candidates)) {
    if (candidate.startsWith("../")) continue;
    const { code, stdout } = await runGit(repository.cwd, ["cat-file", "blob", `${commit}:${candidate}`]);
    if (code === 0) return { path: candidate, bytes: stdout };
  }
  return undefined;
}

/** A path from the folder of the call, as a path from the root. */
function fromRoot({ prefix }: Repository, path: string): string {
  return posix.normalize(`${prefix}${path.replaceAll("\\", "/")}`);
}

/** What a file was called in an earlier commit, where Git sees it renamed since; its own name otherwise. */
export async function nameInCommit(
  repository: Repository,
  earlier: string,
  later: string,
  path: string,
): Promise<string> {
  const args = ["diff", "--name-status", "-M", "-z", "--diff-filter=R", earlier, later, "--"];
  const { stdout } = await runGit(repository.cwd, args);
  const parts = stdout.toString("utf8").split("\0");
  for (let at = 0; at + 2 < parts.length; at += 3) {
    if (parts[at + 2] === path || parts[at + 2] === fromRoot(repository, path)) return parts[at + 1] ?? path;
  }
  return path;
}
