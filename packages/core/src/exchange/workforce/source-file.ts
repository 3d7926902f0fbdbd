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

/** The first bytes of a file: so many, or all there are. */
export function headOf({ size, pieces }: SourceFile, most: number): Uint8Array {
  return gather(pieces(), Math.min(size, most));
}

/** All bytes of a file. */
export function wholeOf({ size, pieces }: SourceFile): Uint8Array {
  return gather(pieces(), size);
}

function gather(pieces: Iterable<Uint8Array>, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    const taken = piece.subarray(0, length - at);
    bytes.set(taken, at);
    at += taken.length;
    if (at === length) break;
  }
  return bytes.subarray(0, at);
}
