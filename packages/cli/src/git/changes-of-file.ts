import { logOfFile } from "./log-of-file.js";
import type { Repository } from "./repository.js";

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
  repository: Repository,
  from: string,
  to: string,
  path: string,
): Promise<readonly FileChange[]> {
  const log = await logOfFile(repository, path, ["%aN", "%as"], "--no-merges", `${from}..${to}`);
  return log.flatMap(({ fields: [author = "", date = ""], before, after, kind }) =>
    kind === "M" || kind.startsWith("R") ? [{ author, date, before, after }] : [],
  );
}
