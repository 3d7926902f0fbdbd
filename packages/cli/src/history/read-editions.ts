import type { Context } from "../commands/command.js";
import { type Editions, editionsInGit, editionsOfFiles } from "./editions.js";
import { editionFilesSince, editionsSince } from "./since.js";

/** The editions that files are; of one file its commits. From a revision, a day, a file or the last edition on. */
export async function readEditions(
  files: readonly string[],
  since: string | undefined,
  context: Context,
): Promise<Editions> {
  const [file = ""] = files;
  if (files.length > 1) {
    const { editions, findings } = await editionsOfFiles(files, context);
    return {
      editions: since === undefined ? editions : editionFilesSince(editions, since, context),
      findings,
    };
  }
  const all = await editionsInGit(file, context);
  return since === undefined ? all : editionsSince(all, since, file, context);
}
