/** Cells of a generated table: tab between columns, line feed between rows. Every cell stays text (leading zeros). */
export function readRows<const Columns extends readonly string[]>(
  text: string,
  columns: Columns,
): Record<Columns[number], string>[] {
  return text.split("\n").map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])) as Record<
      Columns[number],
      string
    >;
  });
}
