import { CARRIAGE_RETURN, LINE_FEED } from "../../../workforce/characters.js";
import { longestLine } from "../../../workforce/record.js";
import { decodeBytes, markedEncoding } from "../decode-bytes.js";
import { tableFrom } from "../delimited-table.js";
import type { SourceFile, SourceFormat } from "../source.js";
import { headOf } from "../source-file.js";
import { textPieces } from "../text-pieces.js";

/** Enough to see what a text is: its first forty rows. */
const headBytes = 128 * 1024;
/** Where no line ends in that, more is looked at: the longest line, in the widest encoding. */
const mostHeadBytes = 4 * (longestLine + 4);

/**
 * Text with a delimiter, any of them; also Statbank's exports, whose titles stand above the header. It is read in pieces,
 * of any size: what it is shows in its head.
 */
export const csv: SourceFormat = {
  recognises: () => true,
  read(file, options) {
    const { bytes, isWhole } = headLines(file);
    const decoded = decodeBytes(bytes, options.encoding);
    if (decoded === undefined) return { refused: "encoding" };
    const text = decoded.text.replace(/^\uFEFF/, "");
    if (text.includes("\0")) return { refused: "binary" };
    if (isWhole && text.trim() === "") return { refused: "empty" };
    const firstLine = text.search(/[\r\n]/u);
    if ((firstLine < 0 ? text.length : firstLine) > longestLine) return { refused: "one-line" };
    const label = options.encoding ?? markedEncoding(bytes);
    const table = tableFrom(text, () => textPieces(file.pieces(), label), options);
    return { table: { format: "csv", sheets: [], encoding: decoded.encoding, ...table } };
  },
};

/** The head of a text, up to the end of a line; all of a short one. */
function headLines(file: SourceFile): { readonly bytes: Uint8Array; readonly isWhole: boolean } {
  const short = headOf(file, headBytes);
  const head = endOfLines(short) > 0 ? short : headOf(file, mostHeadBytes);
  if (head.length === file.size) return { bytes: head, isWhole: true };
  const end = endOfLines(head);
  // In UTF-16 a line end is two bytes, and an even number of them stands before it.
  const half = markedEncoding(head) === undefined ? 0 : end % 2;
  return { bytes: end === 0 ? head : head.subarray(0, end + half), isWhole: false };
}

function endOfLines(bytes: Uint8Array): number {
  return Math.max(bytes.lastIndexOf(LINE_FEED), bytes.lastIndexOf(CARRIAGE_RETURN)) + 1;
}
