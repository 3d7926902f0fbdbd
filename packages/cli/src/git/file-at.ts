import { posix } from "node:path";
import type { Repository } from "./repository.js";
import { demandGit, runGit } from "./run-git.js";

/** A file of a commit: its path from the root, and its bytes. */
export interface FileInCommit {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * A file as it stood in a commit; undefined where there was none. The path is read from the root, as Git
 * reads `REV:path`, and where that gives nothing from the folder of the repository.
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
): Promise<FileInCommit | undefined> {
  const fromFolder = posix.normalize(`${repository.prefix}${path.replaceAll("\\", "/")}`);
  for (const candidate of new Set([posix.normalize(path), fromFolder])) {
    if (candidate.startsWith("../")) continue;
    const { code, stdout } = await runGit(repository.cwd, ["cat-file", "blob", `${commit}:${candidate}`]);
    if (code === 0) return { path: candidate, bytes: stdout };
  }
  return undefined;
}

/** Where Git sees files renamed from a commit to another: what they were called, by what they are called; from the root. */
export async function renamesBetween(
  { root }: Repository,
  earlier: string,
  later: string,
): Promise<ReadonlyMap<string, string>> {
  const args = ["diff", "--name-status", "-M", "-z", "--diff-filter=R", earlier, later, "--"];
  const parts = (await demandGit(root, args)).toString("utf8").split("\0");
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 2] ?? "", parts[at + 1] ?? "");
  return renames;
}
