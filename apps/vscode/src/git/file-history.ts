import { dayOf } from "../documents/day-of.js";
import type { GitCommit, GitRepository } from "./git-extension.js";

/** A file at a commit that changed it. */
export interface FileVersion {
  readonly commit: string;
  /** The path it had there, as the machine writes it. */
  readonly path: string;
  /** First line of the commit's message. */
  readonly subject: string;
  /** YYYY-MM-DD where the reader is: the day the change was made, which a rebase leaves as it is. */
  readonly date: string | undefined;
}

const mostRenames = 10;

/**
 * The commits that changed a file, the earliest first, also those from before it was renamed; the latest `most` of
 * them where there are more.
 */
export async function fileHistory(
  repository: Pick<GitRepository, "log" | "diffBetween">,
  path: string,
  most: number,
): Promise<readonly FileVersion[]> {
  const found: FileVersion[] = [];
  let name: string | undefined = path;
  let range: string | undefined;
  for (let renames = 0; name !== undefined && found.length < most && renames <= mostRenames; renames++) {
    const own: string = name;
    const asked = repository.log({ path: own, maxEntries: most, ...(range === undefined ? {} : { range }) });
    // Of what was found under its later names nothing is lost with the earlier ones.
    const commits: readonly GitCommit[] = await (renames === 0 ? asked : asked.catch(() => []));
    found.push(...commits.slice(0, most - found.length).map((commit) => versionOf(commit, own)));
    const first = commits.at(-1);
    range = first?.parents[0];
    name = first && range && (await formerName(repository, range, first.hash, own));
  }
  return found.reverse();
}

function versionOf({ hash, message, authorDate }: GitCommit, path: string): FileVersion {
  const [subject = ""] = message.split("\n");
  return { commit: hash, path, subject, date: authorDate && dayOf(authorDate) };
}

/** What a file was called in a commit's parent, when the commit gave it its name. */
async function formerName(
  repository: Pick<GitRepository, "diffBetween">,
  parent: string,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const changes = await repository.diffBetween(parent, commit).catch(() => []);
  const renamed = changes.find(({ renameUri }) => renameUri?.fsPath === path);
  return renamed?.originalUri.fsPath === path ? undefined : renamed?.originalUri.fsPath;
}
