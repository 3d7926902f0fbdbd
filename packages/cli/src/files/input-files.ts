import { closeSync, createReadStream, existsSync, openSync, readSync, statSync } from "node:fs";
import { maxTextBytes, readHead, readText, type TextFile } from "./read-text.js";

/** Where files are read from: the disk, or a commit. Paths are absolute, those of a commit as if it were checked out. */
export interface InputFiles {
  exists(path: string): boolean;
  /** Never throws for a bad file. */
  text(path: string): Promise<TextFile>;
  /** The beginning of a file, enough to know its kind; undefined where it cannot be read. */
  head(path: string): Promise<string | undefined>;
  /** The bytes, one piece after the other, each over the one before. Fails as `node:fs` does where there is no such file. */
  pieces(path: string): AsyncIterable<Uint8Array>;
  /** What a file is called; undefined leaves it to the reader. */
  nameOf(path: string): string | undefined;
  /** Where a program that opens files by itself finds one; undefined where it may not, or it is on no disk. */
  onDisk(path: string): string | undefined;
}

/** Larger pieces are not read faster, and what is made of one is in memory at once. */
const pieceBytes = 1 << 17;

export const filesOnDisk: InputFiles = {
  exists: existsSync,
  text: readText,
  head: (path) => readHead(path),
  pieces: piecesOf,
  nameOf: () => undefined,
  onDisk: (path) => path,
};

/** After so many pieces, who waits beside this has a turn. */
const piecesInTurn = 32;

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const info = statSync(path, { throwIfNoEntry: false });
  if (info?.isFile() !== true) {
    yield* piecesOfStream(path, info?.isCharacterDevice() === true ? maxTextBytes : Number.POSITIVE_INFINITY);
    return;
  }
  // Read here, and not by a thread that is asked for each piece: that takes longer than the reading.
  const file = openSync(path, "r");
  try {
    const buffer = Buffer.allocUnsafeSlow(pieceBytes);
    for (let piece = 1; ; piece++) {
      const length = readSync(file, buffer, 0, pieceBytes, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (piece % piecesInTurn === 0) await new Promise(setImmediate);
    }
  } finally {
    closeSync(file);
  }
}

/** A pipe comes when it comes. A device may have no end: of one, as much as any text is. */
async function* piecesOfStream(path: string, most: number): AsyncGenerator<Uint8Array> {
  let left = most;
  for await (const piece of createReadStream(path, { highWaterMark: pieceBytes })) {
    yield piece as Uint8Array;
    left -= (piece as Uint8Array).length;
    if (left <= 0) return;
  }
}
