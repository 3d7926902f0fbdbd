/** Rows of cells as RFC 4180 has them. What a spreadsheet would take for a formula is text, by the apostrophe it knows. */
export function csvText(rows: readonly (readonly string[])[], separator: "," | ";"): string {
  const cell = (text: string) => {
    const safe = isFormula(text) ? `'${text}` : text;
    return /["\n\r]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join("");
}

/** Whether a spreadsheet would compute what a cell says. */
export function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}
