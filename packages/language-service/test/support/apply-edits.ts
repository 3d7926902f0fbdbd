import type { Position } from "@kommuneradar/core";
import type { TextEdit } from "vscode-languageserver-types";

/**
 * A text with edits made, as an editor makes them: all at once, none over another. A table's line may end with a CR
 * alone; a YAML reader knows no such line end.
 */
export function applyEdits(text: string, edits: readonly TextEdit[], { ofTable = false } = {}): string {
  const starts = [
    0,
    ...[...text.matchAll(ofTable ? /\r\n|\n|\r/g : /\n/g)].map(({ 0: end, index }) => index + end.length),
  ];
  const offsetOf = ({ line, character }: Position) => (starts[line] ?? text.length) + character;
  const ordered = edits
    .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const { start, end, newText } of ordered) {
    if (start < at) throw new Error(`edits overlap at ${start}`);
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
