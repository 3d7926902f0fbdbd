import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** A commit in which a file was changed. */
export interface FileVersion {
  readonly commit: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Its path from the root, then. */
  readonly path: string;
  /** The object that holds its bytes; versions with the same bytes have the same. */
  readonly blob: string;
}

/**
 * The commits that changed a file, the earliest first, through its renames. Along the main line alone: what two lines
 * of work did side by side did not happen one after the other, and counts when it was merged.
 */
export async function fileHistory(repository: Repository, path: string): Promise<readonly FileVersion[]> {
  const { stdout } = await runGit(repository.cwd, [
    "--literal-pathspecs",
    "log",
    "--first-parent",
    "--diff-merges=first-parent",
    "--follow",
    "--raw",
    "--no-abbrev",
    "-z",
    "--format=%x01%H%x00%cs",
    "--",
    path,
  ]);
  return stdout
    .toString("utf8")
    .split("\u0001")
    .slice(1)
    .flatMap((entry) => {
      const [commit = "", date = "", change = "", ...paths] = entry.split("\0");
      // `:100644 100644 <blob before> <blob> M`, then its path, of a rename the old one first.
      const [, , , blob = "", kind = ""] = change.trim().split(" ");
      const path = paths.filter((name) => name !== "").at(-1);
      // A removal has no version.
      return path === undefined || kind === "D" ? [] : [{ commit, date, path, blob }];
    })
    .reverse();
}
