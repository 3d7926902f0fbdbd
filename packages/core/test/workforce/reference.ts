import { referenceData } from "@kommuneradar/reference-data";
import { readWorkforce, type WorkforceOptions, type WorkforceTable } from "../../src/index.ts";

export const options: WorkforceOptions = { reference: referenceData };

export function read(input: string | Uint8Array, more: Partial<WorkforceOptions> = {}): WorkforceTable {
  return readWorkforce(input, { ...options, ...more });
}

/** Everything a table says, as plain data: the function is answered for all occupations. */
export function contents(table: WorkforceTable) {
  const { firstLineOf, ...rest } = table;
  const occupations = new Set(table.cube.cells.map(({ occupation }) => occupation));
  return { ...rest, firstLines: [...occupations].sort().map((code) => [code, firstLineOf(code)]) };
}

/** The codes of a table's problems with the place of each, 1-based as an editor counts. */
export function found(table: WorkforceTable): string[] {
  return table.problems.map(
    ({ code, range: { start } }) => `${start.line + 1}:${start.character + 1} ${code}`,
  );
}
