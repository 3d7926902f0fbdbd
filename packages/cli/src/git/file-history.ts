import { logOfFile } from "./log-of-file.js";
import type { Repository } from "./repository.js";

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
  const mainLine = ["--first-parent", "--diff-merges=first-parent"];
  const log = await logOfFile(repository, path, ["%H", "%cs"], ...mainLine);
  return log
    .flatMap(({ fields: [commit = "", date = ""], after: blob, kind, path: then }) =>
      // A removal has no version.
      then === undefined || kind === "D" ? [] : [{ commit, date, path: then, blob }],
    )
    .reverse();
}
