import { delimitedRows, detectDelimiter } from "./delimited-rows.js";
import type { SourceOptions, SourceRow } from "./source.js";

/** A text as rows of cells. */
export interface DelimitedTable {
  readonly delimiter: string;
  /** May be gone through again and again. */
  readonly rows: Iterable<SourceRow>;
}

/** The rows of a text: by the delimiter asked for, the one that its first line states (`sep=;`), or the likeliest. */
export function delimitedTable(given: string): DelimitedTable | { readonly refused: "binary" | "empty" } {
  const text = given.replace(/^\uFEFF/, "");
  if (text.includes("\0")) return { refused: "binary" };
  if (text.trim() === "") return { refused: "empty" };
  return tableFrom(text, () => [text]);
}

/** The rows of a text that comes in pieces, again for each time they are gone through; its head tells the delimiter. */
export function tableFrom(
  head: string,
  pieces: () => Iterable<string>,
  options: Pick<SourceOptions, "delimiter" | "padded"> = {},
): DelimitedTable {
  const stated = /^"?sep=(.)"?\r?\n/i.exec(head)?.[1];
  const delimiter = options.delimiter ?? stated ?? detectDelimiter(head);
  const how = { skipFirst: stated !== undefined, padded: options.padded ?? false };
  return { delimiter, rows: { [Symbol.iterator]: () => delimitedRows(pieces(), delimiter, how) } };
}
