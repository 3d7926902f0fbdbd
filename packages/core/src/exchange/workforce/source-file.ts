import { finish, type Steps } from "../../steps.js";
import type { SourceFile } from "./source.js";

const pieceBytes = 256 * 1024;

/** Bytes that are in memory already, as a file to import. */
export function sourceOfBytes(name: string, bytes: Uint8Array): SourceFile {
  return {
    name,
    size: bytes.length,
    *pieces() {
      for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
    },
  };
}

/**
 * A file to be read where it lies: `readAt` fills a buffer with what stands from a place on, and returns how many bytes
 * that was; 0 where the file ends sooner than it did.
 */
export function sourceOfReads(
  name: string,
  size: number,
  readAt: (buffer: Uint8Array, at: number) => number,
): SourceFile {
  return {
    name,
    size,
    *pieces() {
      const buffer = new Uint8Array(pieceBytes);
      for (let at = 0; at < size; ) {
        const read = readAt(buffer.subarray(0, Math.min(pieceBytes, size - at)), at);
        if (read === 0) return;
        at += read;
        yield buffer.subarray(0, read);
      }
    },
  };
}

/** The first bytes of a file: so many, or all there are. */
export function headOf({ size, pieces }: SourceFile, most: number): Uint8Array {
  return finish(gather(pieces(), Math.min(size, most)));
}

/** All bytes of a file, a piece in each step. */
export function wholeOf({ size, pieces }: SourceFile): Steps<Uint8Array> {
  return gather(pieces(), size);
}

function* gather(pieces: Iterable<Uint8Array>, length: number): Steps<Uint8Array> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    yield;
    const taken = piece.subarray(0, length - at);
    bytes.set(taken, at);
    at += taken.length;
    if (at === length) break;
  }
  return bytes.subarray(0, at);
}
