/** Cells of a generated table: tab between columns, line feed between rows. Every cell stays text (leading zeros). */
export function readRows<const Columns extends readonly string[]>(
  text: string,
  columns: Columns,
): Record<Columns[number], string>[] {
  return text.split("\n").map((line) => {
    const cells = line.split("\t");
    // Not by `Object.fromEntries`, whose objects are made anew each for itself: a call reads six thousand rows.
    const row = {} as Record<string, string>;
    for (const [index, column] of columns.entries()) row[column] = cells[index] ?? "";
    return row as Record<Columns[number], string>;
  });
}
