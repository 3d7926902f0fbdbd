import type { Repository } from "./repository.js";
import { demandGit } from "./run-git.js";

/** A file that is another than it was, by its path from the root. */
export interface ChangedFile {
  /** undefined: it is gone. */
  readonly path: string | undefined;
  /** undefined: it is new. */
  readonly before: string | undefined;
}

const regular = "100";
const none = "000000";

/**
 * What changed from a commit to another, or to the files as they stand, renames in one; links and submodules are no files.
 */
export async function changedFiles(
  { root }: Repository,
  from: string,
  to: string | undefined,
): Promise<readonly ChangedFile[]> {
  const stdout = await demandGit(root, ["diff", "--raw", "-z", "-M", from, ...(to ? [to] : []), "--"]);
  const parts = stdout.toString("utf8").split("\0");
  const changed: ChangedFile[] = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const [, was = "", is = "", kind = ""] = /^:(\d+) (\d+) \w+ \w+ (\w)/.exec(parts[at] ?? "") ?? [];
    const [first = "", second = ""] = parts.slice(at + 1);
    const isPair = kind === "R" || kind === "C";
    at += isPair ? 3 : 2;
    const before = was.startsWith(regular) && kind !== "C" ? first : undefined;
    const path = is.startsWith(regular) && is !== none ? (isPair ? second : first) : undefined;
    if (path !== undefined || before !== undefined) changed.push({ path, before });
  }
  return changed;
}
