import { referenceData } from "@kommuneradar/reference-data";
import {
  createWorkforceReader,
  LineTally,
  type WorkforceOptions,
  type WorkforceTable,
} from "../../src/index.ts";

export const options: WorkforceOptions = { reference: referenceData };

export function read(input: string | Uint8Array, more: Partial<WorkforceOptions> = {}): WorkforceTable {
  const tallies = new Map<string, LineTally>();
  const reader = createWorkforceReader({ ...options, ...more }, (code) => {
    const tally = tallies.get(code) ?? new LineTally();
    tallies.set(code, tally);
    return tally;
  });
  reader.push(input);
  const table = reader.finish();
  watched.set(table, tallies);
  return table;
}

/** Lines of the rows of tables read as a stream, which do not hold them. */
const watched = new WeakMap<WorkforceTable, ReadonlyMap<string, LineTally>>();

/** Everything a table says, as plain data: the first lines are told for all occupations. */
export function contents(table: WorkforceTable) {
  const { firstLineOf, linesOf, ...rest } = table;
  return { ...rest, firstLines: occupationsOf(table).map((code) => [code, firstLineOf(code)]) };
}

/** The same, and the lines of all rows that count: of a live table, or of one that `read` has read. */
export function contentsAndLines(table: WorkforceTable) {
  const streamed = watched.get(table);
  const lines = occupationsOf(table).map((code) => [code, table.linesOf(code) ?? streamed?.get(code)?.lines]);
  return { ...contents(table), lines };
}

function occupationsOf({ cube }: WorkforceTable): readonly string[] {
  return [...new Set(cube.cells.map(({ occupation }) => occupation))].sort();
}

/** The codes of a table's problems with the place of each, 1-based as an editor counts. */
export function found(table: WorkforceTable): string[] {
  return table.problems.map(
    ({ code, range: { start } }) => `${start.line + 1}:${start.character + 1} ${code}`,
  );
}
