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
    for (const row of delimitedRows(text, delimiter, false)) {
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

/** Records of a text (RFC 4180), one by one; `skipFirst` leaves out a first line that only states the delimiter. */
export function* delimitedRows(text: string, delimiter: string, skipFirst = false): Generator<SourceRow> {
  const record = new RecordScanner(delimiter.charCodeAt(0));
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const next = record.scan(text, at, true);
    const cells: string[] = [];
    for (let cell = 0; cell < record.count; cell++) cells.push(record.content(text, cell));
    if (!(skipFirst && at === 0)) yield { line, cells };
    line += record.lineBreaks;
    at = next;
  }
}
