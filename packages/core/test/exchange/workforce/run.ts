import { referenceData } from "@kommuneradar/reference-data";
import {
  type ImportChoices,
  type ImportContext,
  type ImportResult,
  importRows,
  planImport,
  readSource,
  type SourceOptions,
  type SourceTable,
  sourceOfBytes,
} from "../../../src/index.ts";

/** Text or bytes through the whole import. */
export async function importing(
  input: string | Uint8Array,
  choices: ImportChoices & SourceOptions = {},
  context: Partial<ImportContext> = {},
  name = "ansatte.csv",
) {
  const table = await tableOf(input, choices, name);
  const plan = planImport(table, choices, referenceData);
  const result = importRows(table, plan, { reference: referenceData, ...context });
  return { table, plan, result, notes: codesOf(result) };
}

export async function tableOf(
  input: string | Uint8Array,
  options: SourceOptions = {},
  name = "ansatte.csv",
): Promise<SourceTable> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const { table, refused } = await readSource(sourceOfBytes(name, bytes), options);
  if (!table) throw new Error(`refused: ${refused}`);
  return table;
}

/** Cells as `municipality|sector|occupation|weight`. */
export function cellsOf(result: ImportResult): string[] {
  return result.cells.map(({ municipality, sector, occupation, weightMilli }) =>
    [municipality, sector, occupation, weightMilli / 1000].join("|"),
  );
}

function codesOf({ notes }: ImportResult): string[] {
  return [...new Set(notes.map(({ code }) => code))].toSorted();
}
