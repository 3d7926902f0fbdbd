import { expect, test } from "vitest";
import { decodeLines, encodingOf } from "../src/files/text-encoding.ts";

/** Pieces that a letter of two bytes is cut by. */
async function* piecesOf(bytes: Buffer) {
  const size = 131_072 + 1;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const windows1252 = (text: string) => Buffer.from(text, "latin1");

test.each(["\n", "\r\n", "\r"])(
  "what the lines of a file are written in is told line by line: ends %j",
  async (end) => {
    const utf8 = Buffer.from(`kommune;årsverk${end}${`${"ø".repeat(20)};1${end}`.repeat(40_000)}`);
    const other = windows1252(`bør;1${end}`.repeat(3));
    for (const shift of ["", " "])
      expect(await encodingOf(piecesOf(Buffer.concat([Buffer.from(shift), utf8])))).toBe("utf-8");
    expect(await encodingOf(piecesOf(other))).toBe("windows-1252");
    expect(await encodingOf(piecesOf(Buffer.concat([utf8, other])))).toBe("both");
    expect(decodeLines(Buffer.concat([Buffer.from(`årsverk${end}`), other]))).toBe(
      `årsverk${end}${`bør;1${end}`.repeat(3)}`,
    );
  },
);
