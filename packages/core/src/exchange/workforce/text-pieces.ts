import { LineCutter } from "../../workforce/line-cutter.js";
import { LineDecoder } from "../../workforce/line-decoder.js";
import { longestLine } from "../../workforce/record.js";

/** With so much of it, a long line is seen to be one; a UTF-16 unit is three bytes of UTF-8 at most. */
const mostOfLine = longestLine + 4;

/**
 * The text of bytes that come in pieces, split anywhere, without a byte order mark; of a line beyond `longestLine` only as
 * much as shows that it is. `label` is one of the Encoding Standard; without, every line is UTF-8 or else Windows-1252.
 */
export function* textPieces(pieces: Iterable<Uint8Array>, label: string | undefined): Generator<string> {
  let isFirst = true;
  for (const text of label === undefined ? readByLine(pieces) : readAs(label, pieces)) {
    if (text === "") continue;
    yield isFirst && text.startsWith("\uFEFF") ? text.slice(1) : text;
    isFirst = false;
  }
}

function* readByLine(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new LineDecoder(3 * mostOfLine);
  for (const piece of pieces) yield decoder.push(piece);
  yield decoder.finish();
}

function* readAs(label: string, pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder(label);
  const cutter = new LineCutter(mostOfLine);
  for (const piece of pieces) yield cutter.push(decoder.decode(piece, { stream: true }));
  yield cutter.push(decoder.decode());
}
