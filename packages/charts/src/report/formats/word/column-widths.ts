/** What a letter of Calibri takes of its size, with something to spare; in bold more. */
const letter = 0.55;
const bold = 1.1;
const padding = 160;
/** A column wants no more than this many letters to a line. */
const longest = 90;
/** A table of short texts is as wide as they are, and no narrower than this part of the page. */
const narrowest = 0.45;

/**
 * Widths of columns, in twentieths of a point: each has room for its longest word, and what is left of the page goes to those
 * whose texts would else break. Where not even the words have room, all get less alike.
 *
 * @param rows the first is the head, in bold, which may take several lines
 * @param size of the letters, points
 * @param whole width of the page
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  size: number,
  whole: number,
): readonly number[] {
  const [head = [], ...body] = rows;
  const widthOf = (text: string, weight: number) =>
    padding + 20 * size * letter * weight * Math.min(longest, text.length);
  // What is kept together by its blanks is one word, whatever else is in it.
  const words = (text: string) => text.split(text.includes("\u00a0") ? " " : /[ \-/]/);
  const columns = head.map((title, at) => {
    const cells = body.map((row) => row[at] ?? "");
    const least = Math.max(
      ...words(title).map((word) => widthOf(word, bold)),
      ...cells.flatMap(words).map((word) => widthOf(word, 1)),
    );
    return { least, wanted: Math.max(least, ...cells.map((text) => widthOf(text, 1))) };
  });
  const needed = sum(columns.map(({ least }) => least));
  const wanted = sum(columns.map((column) => column.wanted));
  const table = Math.min(whole, Math.max(wanted, whole * narrowest));
  const widths = columns.map((column) => {
    if (needed >= table) return (column.least * table) / needed;
    if (wanted <= table) return (column.wanted * table) / wanted;
    return column.least + ((column.wanted - column.least) * (table - needed)) / (wanted - needed);
  });
  return widths.map(Math.floor);
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
