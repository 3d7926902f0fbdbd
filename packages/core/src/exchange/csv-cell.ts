/**
 * A cell of a CSV file, as RFC 4180 has it. What a spreadsheet would take for a formula is written as text, by the
 * apostrophe it knows.
 */
export function csvCell(text: string, separator: "," | ";"): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\n\r]/.test(safe) || safe.includes(separator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
