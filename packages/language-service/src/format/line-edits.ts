import type { TextEdit } from "vscode-languageserver-types";
import type { TextLines } from "../text-lines.js";
import { changedLines } from "./changed-lines.js";

/**
 * The edits that make a text of these lines, of which only those that differ are touched. Of a text that ends with a
 * line break the last line is empty, here as there.
 */
export function lineEdits(lines: TextLines, wanted: readonly string[]): TextEdit[] {
  const { eol, count } = lines;
  const written = Array.from({ length: count }, (_, line) => lines.line(line));
  return changedLines(written, wanted).flatMap(({ from, to, lines: replacing }) => {
    if (to - from === replacing.length) {
      return replacing.map((text, index) => withinLine(from + index, written[from + index] ?? "", text));
    }
    if (to < count) {
      const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
      return [{ range, newText: replacing.map((line) => line + eol).join("") }];
    }
    const start = from > 0 ? lines.endOf(from - 1) : { line: 0, character: 0 };
    const newText = (from > 0 && replacing.length > 0 ? eol : "") + replacing.join(eol);
    return [{ range: { start, end: lines.endOf(count - 1) }, newText }];
  });
}

/** The part of a line that differs. */
function withinLine(line: number, written: string, wanted: string): TextEdit {
  let start = 0;
  while (start < Math.min(written.length, wanted.length) && written[start] === wanted[start]) start++;
  let tail = 0;
  const most = Math.min(written.length, wanted.length) - start;
  while (tail < most && written.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  return {
    range: { start: { line, character: start }, end: { line, character: written.length - tail } },
    newText: wanted.slice(start, wanted.length - tail),
  };
}
