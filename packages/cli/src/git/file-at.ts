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
 * reads `REV:path`, or from the folder the call is made in, and where that gives nothing the other way.
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
  from: "root" | "folder",
): Promise<FileInCommit | undefined> {
  const candidates = [posix.normalize(path), fromFolder(repository, path)];
  if (from === "folder") candidates.reverse();
  for (const candidate of new Set(candidates)) {
    if (candidate.startsWith("../")) continue;
    const { code, stdout } = await runGit(repository.cwd, ["cat-file", "blob", `${commit}:${candidate}`]);
    if (code === 0) return { path: candidate, bytes: stdout };
  }
  return undefined;
}

/** A path from the folder of the call, as a path from the root. */
function fromFolder({ prefix }: Repository, path: string): string {
  return posix.normalize(`${prefix}${path.replaceAll("\\", "/")}`);
}

/** Where Git sees files renamed from a commit to another: what they were called, by what they are called. */
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

/** What a file was called before these renames; its own name otherwise. */
export function nameBefore(
  renames: ReadonlyMap<string, string>,
  repository: Repository,
  path: string,
): string {
  return renames.get(fromFolder(repository, path)) ?? renames.get(path) ?? path;
}
