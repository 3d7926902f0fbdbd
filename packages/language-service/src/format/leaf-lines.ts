import type { PrintedLine, PrintOptions } from "./print-tree.js";
import type { Entry, Leaf } from "./tree.js";

/** Wider than this a map or list in brackets stays on the lines it has. */
const widest = 120;

/** The lines of an entry whose value stays as it is written, indented anew. */
export function leafLines(entry: Entry, indent: number, { lines, flow }: PrintOptions): PrintedLine[] {
  const { start, path } = entry;
  const value = entry.value as Leaf;
  const first = lines.line(start.line).slice(start.character);
  const own = " ".repeat(indent);
  if (value.start === undefined) return [{ text: own + first.trimEnd() }];
  const isBeside = value.start.line === start.line;
  const head = isBeside ? spaced(first.slice(0, value.start.character - start.character)) : first.trimEnd();
  const isBrackets = isBeside && /^[{[]/.test(lines.line(value.start.line).slice(value.start.character));
  const isOneLine = value.end.line === start.line;
  if (isBrackets) {
    const inOrder = flow(path);
    const after = lines.line(value.end.line).slice(value.end.character).trimEnd();
    const line = `${own}${head}${inOrder}${after}`;
    if (inOrder !== undefined && (isOneLine || line.length <= widest)) return [{ text: line }];
  }
  const opening = isBeside ? head + first.slice(value.start.character - start.character) : head;
  const rest = Array.from({ length: value.end.line - start.line }, (_, index) =>
    lines.line(start.line + 1 + index),
  );
  const isBlockText = isBeside && /^[|>]/.test(first.slice(value.start.character - start.character));
  const below = isBlockText
    ? blockText(rest, first.slice(value.start.character - start.character), start.character, indent)
    : rest.map((line) => continued(line, indent - start.character, indent + 2));
  const opened = own + (isOneLine || isBlockText ? opening.trimEnd() : opening);
  const keepsBlanks = isBlockText && /[|>]\d?\+/.test(opening);
  return [opened, ...below].map((text, index) => ({
    text,
    isOfBlockText: isBlockText,
    takesBlanks: keepsBlanks && index === below.length,
  }));
}

/** One blank after the colon or the dash. */
function spaced(head: string): string {
  return head.replace(/([:-])[ \t]+$/, "$1 ");
}

/** The lines of a literal or folded text, moved as one. */
function blockText(content: readonly string[], head: string, column: number, indent: number): string[] {
  const indentOf = (line: string) => line.search(/[^ ]|$/);
  const isStated = /^[|>][+-]?\d/.test(head);
  const first = content.find((line) => line.trim() !== "");
  const from = isStated || first === undefined ? column : indentOf(first);
  const to = isStated || first === undefined ? indent : indent + 2;
  return content.map((line) => {
    const isBlank = line.trim() === "" && line.length <= Math.max(from, to);
    // Blanks that reach no further than the indentation are none of the text.
    if (isBlank) return line.length > to ? "" : line;
    return to >= from ? " ".repeat(to - from) + line : line.slice(Math.min(from - to, indentOf(line)));
  });
}

/** A further line of a text or of brackets: how far it is indented does not matter, if far enough. */
function continued(line: string, by: number, least: number): string {
  const text = line.trimStart();
  if (text === "") return "";
  const column = line.length - text.length;
  // A closing bracket may stand under the key it belongs to.
  return " ".repeat(Math.max(column + by, /^[\]}]/.test(text) ? least - 2 : least)) + text;
}
