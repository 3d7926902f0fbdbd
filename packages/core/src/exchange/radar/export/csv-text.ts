import { csvCell } from "../../csv-cell.js";

/** Rows of cells as a CSV file. */
export function csvText(rows: readonly (readonly string[])[], separator: "," | ";"): string {
  return rows.map((row) => `${row.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`).join("");
}
