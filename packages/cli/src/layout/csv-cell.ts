/** A text as a cell: quoted where it must be. */
export function csvCell(text: string): string {
  // A spreadsheet would run a cell that starts like a formula.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /["\n\r,;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
