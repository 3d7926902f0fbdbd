import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** What a commit did to a file. */
export interface FileChange {
  readonly author: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The object that held its bytes before. */
  readonly before: string;
  readonly after: string;
}

/**
 * The commits that changed a file on the way from a commit to another, the latest first, through its renames. Merges are left
 * out: what they bring was changed by others. So are the commits in which the file came or went.
 * @param path as seen from the folder of the repository
 */
export async function changesOfFile(
  { cwd }: Repository,
  from: string,
  to: string,
  path: string,
): Promise<readonly FileChange[]> {
  const { stdout } = await runGit(cwd, [
    "--literal-pathspecs",
    "log",
    ...["--no-merges", "--follow", "--raw", "--no-abbrev", "-z", "--format=%x01%aN%x00%as"],
    `${from}..${to}`,
    "--",
    path,
  ]);
  return stdout
    .toString("utf8")
    .split("\u0001")
    .slice(1)
    .flatMap((entry) => {
      const [author = "", date = "", change = ""] = entry.split("\0");
      const [, , before = "", after = "", kind = ""] = change.trim().split(" ");
      return kind === "M" || kind.startsWith("R") ? [{ author, date, before, after }] : [];
    });
}
