import { isSameRadar, type Radar, readRadar } from "@kommuneradar/core";
import { documentKind } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { readText } from "../documents/followed-file.js";
import { hasError } from "../language/first-error.js";

/** A file that holds a radar as it was at a date. */
export interface EditionFile {
  readonly uri: vscode.Uri;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly radar: Radar;
}

/** What was read of edition files before, by address. */
export type KnownEditions = Map<string, KnownEdition>;

interface KnownEdition {
  readonly text: string;
  readonly edition: EditionFile | undefined;
}

/** Frozen editions stand beside the radar, or in this folder beside it. */
const folders = [".", "editions"];
/** Of a folder with more, somebody has to name the file. */
const mostFiles = 500;

/**
 * The editions of a radar that are files of their own, the earliest first; none where folders cannot be listed.
 * @param known kept between two readings: the same text is not read again, and one with an error stays as it was
 */
export async function editionFiles(
  file: vscode.Uri,
  known: KnownEditions = new Map(),
): Promise<readonly EditionFile[]> {
  const beside = vscode.Uri.joinPath(file, "..");
  const found = await Promise.all(folders.map((name) => yamlFilesIn(vscode.Uri.joinPath(beside, name))));
  const others = found.flat().filter((other) => other.toString() !== file.toString());
  const own = await radarIn(file);
  const editions = await Promise.all(others.map((uri) => readEdition(uri, known)));
  return editions
    .filter((edition) => edition !== undefined)
    .filter(({ radar }) => isSameRadar(radar, own))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Whether what is typed in a file can make other editions: it holds one, or held one when it was last read. */
export function mayBeEdition(document: vscode.TextDocument, known: KnownEditions): boolean {
  return known.get(document.uri.toString())?.edition !== undefined || statesEdition(document.getText());
}

/**
 * Tells when an edition file has come, gone or changed: on disk, or as it is typed in.
 * @param concerns asked of a text that is typed in, or closed: most beside a radar are no editions
 */
export function watchEditionFiles(
  file: vscode.Uri,
  concerns: (document: vscode.TextDocument) => boolean,
  run: () => void,
): vscode.Disposable {
  const beside = vscode.Uri.joinPath(file, "..");
  const around = new vscode.RelativePattern(beside, "{*,editions/*}.{yaml,yml}");
  const watcher = vscode.workspace.createFileSystemWatcher(around);
  const own = file.toString();
  const places = new Set(folders.map((name) => vscode.Uri.joinPath(beside, name).toString()));
  const told = (uri: vscode.Uri) => {
    if (uri.toString() !== own) run();
  };
  const toldOfText = (document: vscode.TextDocument) => {
    const { uri } = document;
    const isBeside = isYamlFile(uri.path) && places.has(vscode.Uri.joinPath(uri, "..").toString());
    if (isBeside && uri.toString() !== own && concerns(document)) run();
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(told),
    watcher.onDidChange(told),
    watcher.onDidDelete(told),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) toldOfText(document);
    }),
    // What was typed may have been thrown away.
    vscode.workspace.onDidCloseTextDocument(toldOfText),
  );
}

const statesEdition = (text: string) => /^edition *:/m.test(text);
const isYamlFile = (name: string) => /\.ya?ml$/i.test(name);

async function yamlFilesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return entries
    .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && isYamlFile(name))
    .slice(0, mostFiles)
    .map(([name]) => vscode.Uri.joinPath(folder, name));
}

async function readEdition(uri: vscode.Uri, known: KnownEditions): Promise<EditionFile | undefined> {
  const text = await readText(uri);
  if (text === undefined) return undefined;
  const before = known.get(uri.toString());
  if (before?.text === text) return before.edition;
  const edition = editionIn(uri, text, before?.edition);
  known.set(uri.toString(), { text, edition });
  return edition;
}

/** @param before what the file held last: while a text has an error, that is what is shown of it */
function editionIn(uri: vscode.Uri, text: string, before: EditionFile | undefined): EditionFile | undefined {
  // Only what states an edition is read whole.
  const reading =
    statesEdition(text) && documentKind(uri.path, text) === "radar" ? readRadar(text) : undefined;
  if (before !== undefined && hasError(reading?.problems ?? [])) return before;
  const radar = reading?.radar;
  return radar?.edition === undefined ? undefined : { uri, date: radar.edition, radar };
}

async function radarIn(uri: vscode.Uri): Promise<Radar | undefined> {
  const text = await readText(uri);
  return text !== undefined && documentKind(uri.path, text) === "radar" ? readRadar(text).radar : undefined;
}
