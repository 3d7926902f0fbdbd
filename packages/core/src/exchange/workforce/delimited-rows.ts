import { COMMA, SEMICOLON, TAB } from "../../workforce/characters.js";
import { RecordScanner } from "../../workforce/record.js";
import { headerScore } from "./find-header.js";
import type { SourceRow } from "./source.js";

const candidates = [SEMICOLON, TAB, COMMA].map((code) => String.fromCharCode(code)).concat([..."|^~"]);
const sampled = 40;

/** The delimiter that makes most names known, then most rows alike. */
export function detectDelimiter(text: string): string {
  let best = { delimiter: ";", score: -1 };
  for (const delimiter of candidates) {
    const rows: SourceRow[] = [];
    for (const row of delimitedRows([text], delimiter)) {
      if (rows.push(row) === sampled) break;
    }
    const widths = new Map<number, number>();
    for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    widths.delete(1);
    const score = headerScore(rows) * 100 + Math.max(0, ...widths.values());
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/**
 * Records of a text (RFC 4180), one by one. The text comes in pieces, split anywhere; no more of it is held than a record
 * and a piece. `skipFirst` leaves out a first line that only states the delimiter.
 */
export function* delimitedRows(
  pieces: Iterable<string>,
  delimiter: string,
  { skipFirst = false, padded = false } = {},
): Generator<SourceRow> {
  const record = new RecordScanner(delimiter.charCodeAt(0), padded);
  let line = 1;
  let skips = skipFirst;
  let held: string[] = [];
  let length = 0;
  let enough = 0;
  for (const piece of ended(pieces)) {
    held.push(piece ?? "");
    length += piece?.length ?? 0;
    if (piece !== undefined && length < enough) continue;
    const text = held.join("");
    const hasNul = text.includes("\0");
    let at = 0;
    while (at < text.length) {
      const next = record.scan(text, at, piece === undefined);
      if (next < 0) break;
      if (!skips) yield rowOf(record, text, at, line, hasNul);
      skips = false;
      line += record.lineBreaks;
      at = next;
    }
    held = [text.slice(at)];
    length = text.length - at;
    // A record that does not end is looked at again only when the text has doubled, or its length would cost its square.
    enough = length * 2;
  }
}

/** The pieces, and then undefined: the last record may need no line end. */
function* ended(pieces: Iterable<string>): Generator<string | undefined> {
  yield* pieces;
  yield undefined;
}

function rowOf(record: RecordScanner, text: string, start: number, line: number, hasNul: boolean): SourceRow {
  if (record.isTooLong) return { line, cells: [], fault: "line-too-long" };
  if (hasNul && text.slice(start, record.contentEnd).includes("\0")) return { line, cells: [], fault: "nul" };
  const cells: string[] = [];
  for (let cell = 0; cell < record.count; cell++) cells.push(record.content(text, cell));
  return { line, cells };
}
