/**
 * Prints rows in columns, the first column to the left and the others to the right.
 * @param {readonly (readonly string[])[]} rows the first holds the headings
 * @param {(line: string) => void} print
 */
export function printTable(rows, print) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    print(`  ${cells.join("  ")}`.trimEnd());
  }
}

/** @param {number} milliseconds */
export function formatTime(milliseconds) {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : milliseconds < 100 ? 1 : 0)} ms`;
}
