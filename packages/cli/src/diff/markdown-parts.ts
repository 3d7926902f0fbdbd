import { escapeMarkdown, markdownHead, markdownRow } from "@kommuneradar/charts";

/** What unfolds at a click. */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

export interface TableLimits {
  /** Characters the rows may take. */
  readonly most: number;
  readonly more: (count: number) => string;
  /** Columns from this one on hold numbers. */
  readonly numbersFrom?: number;
}

/** A table of texts that come from files, with how many rows more there would have been. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { most, more, numbersFrom = columns.length }: TableLimits,
): string {
  const lines: string[] = [];
  let length = 0;
  for (const cells of rows) {
    const row = markdownRow(cells);
    if (length + row.length > most) break;
    length += row.length;
    lines.push(row);
  }
  return [
    markdownHead(columns, numbersFrom),
    ...lines,
    ...(rows.length > lines.length ? [`\n${more(rows.length - lines.length)}`] : []),
  ].join("\n");
}

/** As many lines of a list as there is room for. */
export function markdownList(
  lines: readonly string[],
  { most, more }: Pick<TableLimits, "more"> & { /** Lines. */ readonly most: number },
): string {
  const shown = lines.slice(0, most).map((line) => `- ${escapeMarkdown(line)}`);
  return [...shown, ...(lines.length > most ? [`- ${more(lines.length - most)}`] : [])].join("\n");
}
