import type { LineCell, WorkforceLineReader } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";
import type { TextLines } from "../text-lines.js";

/** A workforce table that is to be edited. */
export interface EditedTable {
  readonly reader: WorkforceLineReader;
  readonly lines: TextLines;
}

/** Writes another value into a cell; in quotation marks where the old one is, or where the value needs them. */
export function replaceCell(
  { reader, lines }: EditedTable,
  line: number,
  { start, end }: LineCell,
  value: string,
): TextEdit {
  const isQuoted = end - start > 1 && lines.line(line)[start] === '"';
  return {
    range: { start: { line, character: start }, end: { line, character: end } },
    newText: isQuoted ? `"${value}"` : cellText(value, reader.delimiter),
  };
}

/** A value as a cell holds it (RFC 4180). */
export function cellText(value: string, delimiter: string): string {
  return value.includes(delimiter) || value.includes('"') ? `"${value.replaceAll('"', '""')}"` : value;
}
