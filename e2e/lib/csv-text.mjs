/**
 * A cell of a CSV without quotes.
 * @param {string} text
 * @param {number} line 1-based; the header is line 1
 * @param {string | RegExp} column name in the header
 * @returns {{ value: string, start: number, end: number }} its place in characters of the text
 */
export function cellAt(text, line, column) {
  const lines = text.split("\n");
  const delimiter = [";", "\t", ","].find((candidate) => lines[0].includes(candidate));
  const index = lines[0].split(delimiter).findIndex((name) => name.trim().match(column));
  const cells = lines[line - 1].split(delimiter);
  const lineStart = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  const start = lineStart + cells.slice(0, index).join(delimiter).length + (index > 0 ? 1 : 0);
  return { value: cells[index], start, end: start + cells[index].length };
}
