import { plainLine } from "./plain-line.js";

/** Pads cells to columns: text to the left, figures to the right; a terminal counts characters, not units. */
export function columns(rows: readonly (readonly string[])[], textColumns: readonly number[]): string {
  const plain = rows.map((row) => row.map(plainLine));
  const width = (text: string) => [...text].length;
  const widths = (plain[0] ?? []).map((_, column) =>
    Math.max(...plain.map((row) => width(row[column] ?? ""))),
  );
  return plain
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
