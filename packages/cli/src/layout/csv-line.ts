import type { Language } from "@kommuneradar/core";
import { csvCell } from "./csv-cell.js";

/**
 * A line of CSV: with semicolons and decimal commas for a Norwegian spreadsheet, with commas and decimal points for a
 * script (en).
 */
export function csvLine(cells: readonly (string | number | null)[], language: Language): string {
  const english = language === "en";
  return cells
    .map((cell) => {
      if (cell === null) return "";
      if (typeof cell === "number") return english ? String(cell) : String(cell).replace(".", ",");
      return csvCell(cell);
    })
    .join(english ? "," : ";");
}
