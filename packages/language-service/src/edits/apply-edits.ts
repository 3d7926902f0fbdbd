import type { TextEdit } from "vscode-languageserver-types";
import { TextLines } from "../text-lines.js";

/** A text with edits made that do not overlap; those at one place in the order they are given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new TextLines(text);
  const changes = edits
    .map(({ range, newText }) => ({
      start: lines.offsetOf(range.start),
      end: lines.offsetOf(range.end),
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let done = 0;
  for (const { start, end, newText } of changes) {
    result += text.slice(done, start) + newText;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}
