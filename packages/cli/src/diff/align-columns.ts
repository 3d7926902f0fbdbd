/** Rows as lines with their cells under one another: the first column to the left, numbers to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<number[]>((most, row) => {
    for (const [at, cell] of row.entries()) most[at] = Math.max(most[at] ?? 0, [...cell].length);
    return most;
  }, []);
  return rows.map((row) =>
    `  ${row.map((cell, at) => pad(cell, widths[at] ?? 0, at === 0)).join("  ")}`.trimEnd(),
  );
}

function pad(cell: string, width: number, toTheLeft: boolean): string {
  const blanks = " ".repeat(width - [...cell].length);
  return toTheLeft ? `${cell}${blanks}` : `${blanks}${cell}`;
}
