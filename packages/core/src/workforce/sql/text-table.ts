import { sqlName } from "./quote.js";

/** What the table is called that a file is read into. */
export const tableName = "workforce";

/** A table with all columns as text, as a code may begin with a zero; for the session alone. */
export function textTable(headers: readonly string[]): string {
  return `CREATE TEMPORARY TABLE ${sqlName(tableName)} (\n${headers.map((name) => `  ${sqlName(name)} TEXT`).join(",\n")}\n);`;
}
