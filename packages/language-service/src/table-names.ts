import type { NamingCell, Range } from "@kommuneradar/core";
import { linesOf } from "./document-lines.js";
import type { FeatureContext } from "./feature.js";
import { tableLines } from "./table-lines.js";

/** A cell of a workforce table that names something, and its place in the document. */
export interface TableName extends Pick<NamingCell, "role" | "value"> {
  readonly range: Range;
  /** As the file has it. */
  readonly written: string;
}

/** The naming cells on some lines (0-based, both included); only those lines and the header are read. */
export function* namesInLines(context: FeatureContext, first: number, last: number): Generator<TableName> {
  const { document } = context;
  const reader = tableLines(context);
  if (reader === undefined) return;
  const lineAt = linesOf(document);
  for (let line = Math.max(first, reader.firstRow); line <= last; line++) {
    const text = lineAt(line);
    if (text === undefined) return;
    for (const { role, value, start, end } of reader.cells(text)) {
      yield {
        role,
        value,
        written: text.slice(start, end),
        range: { start: { line, character: start }, end: { line, character: end } },
      };
    }
  }
}
