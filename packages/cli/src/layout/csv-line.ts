import type { Language } from "@kommuneradar/core";

/**
 * A line of CSV: with semicolons and decimal commas for a Norwegian spreadsheet, with commas and decimal points for a
 * script (en). null is an empty cell.
 */
export function csvLine(cells: readonly (string | number | null)[], language: Language): string {
  const english = language === "en";
  const number = (value: number) => (english ? String(value) : String(value).replace(".", ","));
  return cells
    .map((cell) => (cell === null ? "" : typeof cell === "number" ? number(cell) : textCell(cell)))
    .join(english ? "," : ";");
}

/** A text as a cell: quoted where it must be. */
function textCell(text: string): string {
  // A spreadsheet would run a cell that starts like a formula.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\n\r,;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
