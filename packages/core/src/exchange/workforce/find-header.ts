import { importRoleOf } from "./profiles/index.js";
import type { SourceRow } from "./source.js";

/** Titles and notes may stand above a header; further down it is none. */
const lookedAt = 40;

/**
 * The header row: the one with most known names among the first rows; else the first with two cells or more. With
 * `line` it is the row on that line.
 */
export function findHeader(rows: Iterable<SourceRow>, line?: number): SourceRow | undefined {
  let best: { readonly row: SourceRow; readonly score: number } | undefined;
  let seen = 0;
  for (const row of rows) {
    if (line !== undefined) {
      if (row.line === line) return row;
      continue;
    }
    if (seen++ === lookedAt) break;
    const score = scoreOf(row);
    if (score > (best?.score ?? 0)) best = { row, score };
  }
  return best?.row;
}

/** How much a table looks like a workforce: the known names of its header count most. */
export function headerScore(rows: Iterable<SourceRow>): number {
  const header = findHeader(rows);
  return header ? scoreOf(header) : 0;
}

function scoreOf({ cells }: SourceRow): number {
  const filled = cells.filter((cell) => cell.trim() !== "");
  if (filled.length === 0) return 0;
  const known = new Set(filled.map(importRoleOf).filter((role) => role !== undefined)).size;
  return known * 10 + (filled.length > 1 ? 1 : 0);
}
