import * as vscode from "vscode";
import { baseName, readBytes } from "../documents/followed-file.js";
import { isNamedAsEdition, statedEdition } from "./edition-names.js";

/** A file that holds a radar as it was at a date. */
export interface EditionFile {
  readonly uri: vscode.Uri;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly text: string;
}

const mostFiles = 200;

/** The editions beside a radar, the earliest first; none where the folder cannot be listed. */
export async function editionFiles(radar: vscode.Uri): Promise<readonly EditionFile[]> {
  const folder = vscode.Uri.joinPath(radar, "..");
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const names = entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && isNamedAsEdition(baseName(radar), name))
    .map(([name]) => name)
    .slice(0, mostFiles);
  const files = await Promise.all(names.map((name) => readEdition(vscode.Uri.joinPath(folder, name))));
  return files
    .filter((file) => file !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

async function readEdition(uri: vscode.Uri): Promise<EditionFile | undefined> {
  const bytes = await readBytes(uri);
  const text = bytes && new TextDecoder().decode(bytes);
  const date = text === undefined ? undefined : statedEdition(text);
  return text === undefined || date === undefined ? undefined : { uri, date, text };
}
