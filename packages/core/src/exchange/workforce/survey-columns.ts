import type { Steps } from "../../steps.js";
import { type PersonalReason, personalHeader, personalValue } from "./personal.js";
import { rowsPerStep, type SourceRow } from "./source.js";

/** Distinct values of a column that are kept to tell what it is. */
const mostDistinct = 5_000;

/** What the rows below a header show of a column. */
export interface Survey {
  readonly values: Set<string>;
  /** More distinct values than are kept. */
  many: boolean;
  personal: PersonalReason | undefined;
}

/** Goes through all rows once. */
export function* surveyColumns(
  rows: Iterable<SourceRow>,
  header: SourceRow | undefined,
  headers: readonly string[],
): Steps<Survey[]> {
  const survey = headers.map((name): Survey => {
    return { values: new Set(), many: false, personal: personalHeader(name) };
  });
  if (!header) return survey;
  let seen = 0;
  for (const { line, cells } of rows) {
    if (++seen % rowsPerStep === 0) yield;
    if (line <= header.line || isBlankRow(cells)) continue;
    for (let at = 0; at < survey.length; at++) {
      const column = survey[at];
      // What tells who somebody is, is not looked at further.
      if (column === undefined || column.personal !== undefined) continue;
      const cell = (cells[at] ?? "").trim();
      if (column.values.has(cell)) continue;
      column.personal = personalValue(cell);
      if (column.many) continue;
      if (column.values.size === mostDistinct) column.many = true;
      else column.values.add(cell);
    }
  }
  return survey;
}

export function isBlankRow(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
  return true;
}
