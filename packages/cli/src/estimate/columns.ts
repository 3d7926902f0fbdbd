/** Pads cells to columns: text to the left, figures to the right; a terminal counts characters, not units. */
export function columns(rows: readonly (readonly string[])[], textColumns: readonly number[]): string {
  const width = (text: string) => [...text].length;
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ""))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const blanks = " ".repeat((widths[column] ?? 0) - width(cell));
          return textColumns.includes(column) ? cell + blanks : blanks + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
