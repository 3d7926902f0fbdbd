import type { ServiceDocument } from "./host.js";

/** Lines of a document by number, without their ends; undefined past the last. Reads no more than is asked for. */
export function linesOf(document: ServiceDocument): (line: number) => string | undefined {
  if (document.lineAt) return (line) => document.lineAt?.(line);
  const text = document.getText();
  const ends = /\r\n|\n|\r/g;
  let line = 0;
  let start = 0;
  return (wanted) => {
    if (wanted < line) {
      line = 0;
      start = 0;
    }
    for (; line < wanted; line++) {
      ends.lastIndex = start;
      if (!ends.test(text)) return undefined;
      start = ends.lastIndex;
    }
    ends.lastIndex = start;
    return text.slice(start, ends.exec(text)?.index ?? text.length);
  };
}

/** What a file says of itself, or the header of a table, stands within so many lines. */
const headLines = 200;
/** Longer lines hold no header that anyone wrote. */
const headLength = 16_384;

/** The beginning of a document, long enough to tell its kind and for the header of a table. */
export function headOf(document: ServiceDocument): string {
  const lineAt = linesOf(document);
  const lines: string[] = [];
  for (let line = 0, length = 0; line < headLines && length < headLength; line++) {
    const text = lineAt(line);
    if (text === undefined) break;
    lines.push(text);
    length += text.length + 1;
  }
  return `${lines.join("\n")}\n`.slice(0, headLength);
}
