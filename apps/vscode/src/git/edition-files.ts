import { isSameRadar, type Radar, readRadar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { readText } from "../documents/followed-file.js";

/** A file that holds a radar as it was at a date. */
export interface EditionFile {
  readonly uri: vscode.Uri;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly radar: Radar;
}

/** Frozen editions stand beside the radar, or in this folder beside it. */
const folders = [".", "editions"];
/** Of a folder with more, somebody has to name the file. */
const mostFiles = 500;

/** The editions of a radar that are files of their own, the earliest first; none where folders cannot be listed. */
export async function editionFiles(file: vscode.Uri): Promise<readonly EditionFile[]> {
  const beside = vscode.Uri.joinPath(file, "..");
  const found = await Promise.all(folders.map((name) => yamlFilesIn(vscode.Uri.joinPath(beside, name))));
  const others = found.flat().filter((other) => other.toString() !== file.toString());
  const own = await radarIn(file);
  const editions = await Promise.all(others.map(readEdition));
  return editions
    .filter((edition) => edition !== undefined)
    .filter(({ radar }) => isSameRadar(radar, own))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Tells when an edition file has come, gone or changed: on disk, for as such it is frozen. */
export function watchEditionFiles(file: vscode.Uri, run: () => void): vscode.Disposable {
  const around = new vscode.RelativePattern(vscode.Uri.joinPath(file, ".."), "{*,editions/*}.{yaml,yml}");
  const watcher = vscode.workspace.createFileSystemWatcher(around);
  const own = file.toString();
  const told = (uri: vscode.Uri) => {
    if (uri.toString() !== own) run();
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(told),
    watcher.onDidChange(told),
    watcher.onDidDelete(told),
  );
}

async function yamlFilesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && /\.ya?ml$/i.test(name))
    .slice(0, mostFiles)
    .map(([name]) => vscode.Uri.joinPath(folder, name));
}

async function readEdition(uri: vscode.Uri): Promise<EditionFile | undefined> {
  const text = await readText(uri);
  // Only what states an edition is read whole.
  const radar = text !== undefined && /^edition *:/m.test(text) ? radarOf(uri, text) : undefined;
  return radar?.edition === undefined ? undefined : { uri, date: radar.edition, radar };
}

async function radarIn(uri: vscode.Uri): Promise<Radar | undefined> {
  const text = await readText(uri);
  return text === undefined ? undefined : radarOf(uri, text);
}

function radarOf(uri: vscode.Uri, text: string): Radar | undefined {
  return documentKind(uri.path, text) === "radar" ? readRadar(text).radar : undefined;
}
