import * as vscode from "vscode";
import { filesBelow } from "./files-below.js";
import { nameMatcher } from "./name-matcher.js";

/**
 * File systems that VS Code can search: a machine's, and repositories that Microsoft's extension shows. Of any other it
 * waits for somebody who searches it, which no extension of a store may do, and so it never answers.
 */
const searched: ReadonlySet<string> = new Set(["file", "vscode-remote", "vscode-vfs"]);

/** Folders that are looked into where VS Code does not search: each may be a question to a machine far away. */
const mostFolders = 2_000;

/** What to look for. */
export interface Wanted {
  /** A glob: `**`, a slash, and a pattern of names. */
  readonly pattern: string;
  /** As many are given at most. */
  readonly most: number;
}

/** What was found. */
export interface Found {
  readonly files: readonly vscode.Uri[];
  /** Whether there may be others: more than asked for, or in folders that were not looked into. */
  readonly areAll: boolean;
}

/**
 * Files of the window's folders, outside of `node_modules`. On every file system: where VS Code cannot search, folders are
 * read one by one, the nearest first.
 * @throws what VS Code does where a search fails
 */
export async function findFiles({ pattern, most }: Wanted, token?: vscode.CancellationToken): Promise<Found> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const search = (glob: vscode.GlobPattern) =>
    vscode.workspace.findFiles(glob, "**/node_modules/**", most + 1, token);
  if (folders.every(isSearched)) return upTo(most, await search(pattern), true);

  const isWanted = nameMatcher(pattern);
  const files: vscode.Uri[] = [];
  let areAll = true;
  for (const folder of folders) {
    if (isSearched(folder)) files.push(...(await search(new vscode.RelativePattern(folder, pattern))));
    else {
      const below = await filesBelow(folder.uri, { isWanted, files: most + 1, folders: mostFolders }, token);
      files.push(...below.files);
      areAll &&= below.areAll;
    }
  }
  return upTo(most, files, areAll);
}

const isSearched = ({ uri }: vscode.WorkspaceFolder) => searched.has(uri.scheme);

const upTo = (most: number, files: readonly vscode.Uri[], areAll: boolean): Found => ({
  files: files.slice(0, most),
  areAll: areAll && files.length <= most,
});
