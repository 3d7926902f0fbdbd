import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { type SourceFile, sourceOfBytes } from "@kommuneradar/core";

const pieceBytes = 256 * 1024;

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
    const file: SourceFile = {
      name,
      size: stat.size,
      *pieces() {
        const buffer = Buffer.allocUnsafe(pieceBytes);
        for (let at = 0; at < stat.size; ) {
          const read = readSync(handle, buffer, 0, Math.min(pieceBytes, stat.size - at), at);
          if (read === 0) return;
          at += read;
          onPiece(read);
          yield buffer.subarray(0, read);
        }
      },
    };
    return { file, close };
  } catch (error) {
    close();
    throw error;
  }
}
