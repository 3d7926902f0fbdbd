import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { type SourceFile, sourceOfBytes, sourceOfReads } from "@kommuneradar/core";

/** A file that stays open until `close`: what is read of it is one file, whatever takes its name meanwhile. */
export interface OpenSource {
  readonly file: SourceFile;
  readonly close: () => void;
}

/**
 * Opens a file for an import, to be read in pieces; `onPiece` is told how many bytes were read, each time they are. What
 * is no file on a disk (a pipe) can be read once only, and is taken in whole. Throws as the system does.
 */
export function openSource(name: string, path: string, onPiece: (bytes: number) => void): OpenSource {
  const handle = openSync(path, "r");
  const close = () => closeSync(handle);
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) return { file: sourceOfBytes(name, readFileSync(handle)), close };
    const file = sourceOfReads(name, stat.size, (buffer, at) => {
      const read = readSync(handle, buffer, 0, buffer.length, at);
      onPiece(read);
      return read;
    });
    return { file, close };
  } catch (error) {
    close();
    throw error;
  }
}
