import { relative, resolve } from "node:path";
import type { InputFiles } from "../files/input-files.js";
import { fileAt } from "../git/file-at.js";
import { readBlobs } from "../git/read-blobs.js";
import { fromRoot } from "../git/repository.js";
import type { SelectedFile } from "../git/select-files.js";
import { absent, type NamedCommit, type Version, type Versions, versionOf } from "./versions.js";

/** Where the newer version of a file is: in a commit, or as it stands. */
export type Newer = NamedCommit | InputFiles;

/** A selected file as it was and as it is. */
export interface SelectedVersions {
  readonly file: SelectedFile;
  readonly versions: Versions;
}

/**
 * The versions of selected files, one file after the other: of each commit Git is asked once, however many files there are.
 * Files are called as seen from the folder `cwd`.
 */
export async function* selectedVersions(
  files: readonly SelectedFile[],
  older: NamedCommit,
  newer: Newer,
  cwd: string,
): AsyncGenerator<SelectedVersions, void, undefined> {
  const { root } = older.repository;
  const called = (path: string) => relative(cwd, resolve(root, path)).replaceAll("\\", "/");
  const then = readInOrder(
    older,
    files.map(({ before }) => before),
    called,
  );
  const now =
    "commit" in newer
      ? readInOrder(
          newer,
          files.map(({ path }) => path),
          called,
        )
      : undefined;
  try {
    for (const file of files) {
      const { path, before } = file;
      const was = (await then.next()).value;
      const is = now
        ? (await now.next()).value
        : path !== undefined && (await readNow(called(path), resolve(root, path), newer as InputFiles));
      const name = called(path ?? before ?? "");
      const missing = "commit" in newer ? `${newer.revision}:${name}` : name;
      const versions = {
        old: was || absent(`${older.revision}:${name}`),
        new: is || absent(missing),
        byRadarAlone: file.byRadarAlone,
      };
      yield { file, versions };
    }
  } finally {
    await then.return();
    await now?.return();
  }
}

/** Files of a commit, in this order; undefined for one without a name. */
async function* readInOrder(
  at: NamedCommit,
  paths: readonly (string | undefined)[],
  called: (path: string) => string,
): AsyncGenerator<Version | undefined, void, undefined> {
  const { repository, commit, revision } = at;
  const names = paths.filter((path) => path !== undefined).filter(isOneLine);
  const blobs = readBlobs(
    repository,
    names.map((name) => `${commit}:${name}`),
  );
  try {
    for (const path of paths) {
      if (path === undefined) yield undefined;
      else {
        const bytes = isOneLine(path)
          ? (await blobs.next()).value || undefined
          : (await fileAt(fromRoot(repository), commit, path))?.bytes;
        yield versionOf(`${revision}:${called(path)}`, bytes && { path, bytes }, at);
      }
    }
  } finally {
    await blobs.return();
  }
}

/** Git's list of objects has one on a line. */
function isOneLine(path: string): boolean {
  return !/[\r\n]/.test(path);
}

async function readNow(label: string, path: string, files: InputFiles): Promise<Version> {
  return { label, file: await files.text(path), place: { path, open: async () => files } };
}
