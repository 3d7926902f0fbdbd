import type { GitCommit, GitRepository } from "./git-extension.js";
import { isShownText, plainBlob } from "./plain-blob.js";

/** Why there is no text: no such revision, no such file in it, one that is no UTF-8 text, or one Git shows otherwise. */
export type RevisionRefusal = "no-revision" | "no-file" | "not-utf8" | "filtered";

export type RevisionText =
  | {
      readonly text: string;
      /** Undefined for what is staged. */
      readonly commit: string | undefined;
      /** The path it had then, when that is another. */
      readonly formerPath?: string | undefined;
    }
  | { readonly refused: RevisionRefusal; readonly commit: string | undefined };

/** What reading needs of a repository. */
export type RevisionSource = Pick<
  GitRepository,
  "getCommit" | "buffer" | "getObjectDetails" | "hashObject" | "diffBlobs" | "diffIndexWith"
>;

/**
 * A file as it was in a revision, under the name it had then where Git sees it renamed.
 * @param ref a branch, a tag, a commit, HEAD; "" for what is staged
 * @param path of the file today, as the machine writes it
 */
export async function readRevision(
  repository: RevisionSource,
  ref: string,
  path: string,
): Promise<RevisionText> {
  const commit = ref === "" ? undefined : (await findCommit(repository, ref))?.hash;
  if (ref !== "" && commit === undefined) return { refused: "no-revision", commit };
  const here = await textAt(repository, commit ?? "", path);
  if (here !== undefined) return { ...here, commit };
  const formerPath = commit && (await formerName(repository, commit, path));
  const former = formerPath && (await textAt(repository, commit, formerPath));
  return formerPath && former ? { ...former, commit, formerPath } : { refused: "no-file", commit };
}

/** The commit that a name stands for, also that of an annotated tag. */
export function findCommit(
  repository: Pick<GitRepository, "getCommit">,
  ref: string,
): Promise<GitCommit | undefined> {
  // Git would take it for an option.
  if (ref.startsWith("-")) return Promise.resolve(undefined);
  return repository.getCommit(`${ref}^{commit}`).catch(() => undefined);
}

/** The text of a file under a name it had; undefined where there was none of that name. */
export async function textAt(
  repository: Pick<RevisionSource, "buffer" | "getObjectDetails" | "hashObject" | "diffBlobs">,
  ref: string,
  path: string,
): Promise<{ readonly text: string } | { readonly refused: "not-utf8" | "filtered" } | undefined> {
  const bytes = await repository.buffer(ref, path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const text = decode(bytes);
  if (text === undefined) return { refused: "not-utf8" };
  if (!isShownText(text)) return { text };
  return plainBlob(repository, ref, path).then(
    (plain) => ({ text: plain }),
    () => ({ refused: "filtered" }),
  );
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The path that what is now at `path` had in a commit. */
async function formerName(
  repository: RevisionSource,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const changes = await repository.diffIndexWith(commit).catch(() => []);
  return changes.find(({ renameUri }) => renameUri?.fsPath === path)?.originalUri.fsPath;
}
