import { type SourceFile, sourceOfBytes, sourceOfReads } from "@kommuneradar/core";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { cancellable } from "../text/cancellable.js";
import { t } from "../text/localize.js";
import { type Disk, localDisk } from "./disk.js";

/** Bytes of a file that must be taken in whole: one of a web window, or of a folder that is on no disk here. */
export const mostBytesWhole = 100 * 1024 * 1024;

/** A file to import. On a disk it stays open until `close`: one file, whatever takes its name meanwhile. */
export interface OpenSource {
  readonly file: SourceFile;
  readonly close: () => void;
}

/**
 * Opens a file for an import: one on a disk is read in pieces, of any size, another is taken in whole. Undefined where that
 * one is larger than `mostBytesWhole`.
 * @throws vscode.CancellationError where the user stops the reading
 */
export async function openSource(
  uri: vscode.Uri,
  disk: Disk | undefined = localDisk(),
): Promise<OpenSource | undefined> {
  const name = baseName(uri);
  const streamed = uri.scheme === "file" && disk !== undefined ? onDisk(name, uri.fsPath, disk) : undefined;
  if (streamed !== undefined) return streamed;
  const { fs } = vscode.workspace;
  if ((await fs.stat(uri)).size > mostBytesWhole) return undefined;
  const bytes = await cancellable(t("Reading {0}", name), async () => await fs.readFile(uri));
  return { file: sourceOfBytes(name, bytes), close: () => {} };
}

/** Undefined for what is no file (a pipe): that can be read once only. */
function onDisk(name: string, path: string, disk: Disk): OpenSource | undefined {
  const handle = disk.openSync(path, "r");
  const stat = disk.fstatSync(handle);
  if (!stat.isFile()) {
    disk.closeSync(handle);
    return undefined;
  }
  const readAt = (buffer: Uint8Array, at: number) => disk.readSync(handle, buffer, 0, buffer.length, at);
  return { file: sourceOfReads(name, stat.size, readAt), close: () => disk.closeSync(handle) };
}
