import type { Language } from "../text/localized.js";

/** A cell of a table: a text, a number that is one, or nothing. */
export type CsvCell = string | number | null;

/** How a table is parted into cells; `decimal` is the sign in its numbers. */
export interface CsvDialect {
  /** One character. */
  readonly separator: string;
  readonly decimal: "," | ".";
  readonly eol?: "\n" | "\r\n";
}

/**
 * What a spreadsheet takes for the start of a formula, be it in full width, whatever apostrophes stand before it: with
 * one more of them a text is read again as it was.
 */
const formula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that a spreadsheet takes for text, by the apostrophe it knows. */
export function harmlessText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text that was written so. */
export function textOfHarmless(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** A text as a cell, as RFC 4180 has it; no formula, whatever it begins with. */
export function csvCell(text: string, separator: string): string {
  const safe = harmlessText(text);
  const isPlain = ![separator, '"', "\n", "\r"].some((sign) => safe.includes(sign));
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}

/** Rows as the text of a file, its last line ended. */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const { separator, decimal, eol = "\n" } = dialect;
  const cell = (value: CsvCell) =>
    value === null
      ? ""
      : typeof value === "number"
        ? String(value).replace(".", decimal)
        : csvCell(value, separator);
  return rows.map((row) => `${row.map(cell).join(separator)}${eol}`).join("");
}

/** How spreadsheets of a language read a table: a Norwegian one parts cells by semicolons, the comma being its decimal sign. */
export function dialectOf(language: Language): CsvDialect {
  return language === "en" ? { separator: ",", decimal: "." } : { separator: ";", decimal: "," };
}

/** Without it, Excel takes UTF-8 for another encoding. */
export const byteOrderMark = "\uFEFF";

/** Figures for a spreadsheet (nb, nn), with the mark that Excel needs; or for a script (en), which would take it for a letter. */
export function figuresCsv(rows: readonly (readonly CsvCell[])[], language: Language): string {
  return `${language === "en" ? "" : byteOrderMark}${csvText(rows, dialectOf(language))}`;
}
