import type { Repository } from "./repository.js";
import { runGit } from "./run-git.js";

/** A commit in which a file was changed, and what became of it there. */
export interface LoggedChange {
  /** What was asked for of the commit. */
  readonly fields: readonly string[];
  /** The objects that held its bytes before and after. */
  readonly before: string;
  readonly after: string;
  /** `A`, `M`, `D`, `R100` and so on. */
  readonly kind: string;
  /** Its path from the root, then; undefined where Git names none. */
  readonly path: string | undefined;
}

/**
 * The commits that changed a file, the latest first, through its renames.
 * @param path as seen from the folder of the repository
 * @param format placeholders of `git log`
 * @param options which commits
 */
export async function logOfFile(
  { cwd }: Repository,
  path: string,
  format: readonly string[],
  ...options: readonly string[]
): Promise<readonly LoggedChange[]> {
  const { stdout } = await runGit(cwd, [
    "--literal-pathspecs",
    "log",
    ...["--follow", "--raw", "--no-abbrev", "-z", `--format=%x01${format.join("%x00")}`],
    ...options,
    "--",
    path,
  ]);
  return stdout
    .toString("utf8")
    .split("\u0001")
    .slice(1)
    .map((entry) => {
      const parts = entry.split("\0");
      // `:100644 100644 <blob before> <blob after> M`, then its path, of a rename the old one first.
      const [, , before = "", after = "", kind = ""] = (parts[format.length] ?? "").trim().split(" ");
      const names = parts.slice(format.length + 1).filter((name) => name !== "");
      return { fields: parts.slice(0, format.length), before, after, kind, path: names.at(-1) };
    });
}
