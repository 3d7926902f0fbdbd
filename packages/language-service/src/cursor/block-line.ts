import { type FoundNode, isBlank, nodeAt, quotedWord } from "./scalar-word.js";

/** A dash or a key of a line in block style, and the column it stands at. */
export type Level = DashLevel | KeyLevel;

interface DashLevel {
  readonly kind: "dash";
  readonly column: number;
  /** What follows it, where it is the last level of its line. */
  readonly value: FoundNode;
}

export interface KeyLevel {
  readonly kind: "key";
  readonly column: number;
  readonly key: string;
  /** Where the key itself stands, without quotation marks. */
  readonly start: number;
  readonly end: number;
  readonly colon: number;
  readonly value: FoundNode;
}

/** A key longer than this is none. */
const longestKey = 1024;

const plainKey = /(?:[^\s"'#{}[\],&*!|>%@`?:-]|[?:-](?=\S))(?:(?! #)[^\n])*?(?=[ \t]*:(?:[ \t]|$))/y;

/** The dashes and the key that a line starts with, from the outside in; none for a line that starts with neither. */
export function levelsOf(line: string): Level[] {
  const levels: Level[] = [];
  let at = indentOf(line);
  while (line[at] === "-" && isBlank(line[at + 1])) {
    levels.push({ kind: "dash", column: at, value: nodeAt(line, at + 1) });
    at++;
    while (at < line.length && isBlank(line[at])) at++;
  }
  const key = keyAt(line, at);
  if (key) levels.push(key);
  return levels;
}

/** Column of the first character that is no blank; the length of a line that has none. */
export function indentOf(line: string): number {
  const first = line.search(/[^ ]/);
  return first < 0 ? line.length : first;
}

function keyAt(line: string, column: number): KeyLevel | undefined {
  const { start, kind } = nodeAt(line, column);
  if (kind === "quoted") {
    const word = quotedWord(line, start);
    const colon = word.end + 1 + (/^[ \t]*/.exec(line.slice(word.end + 1))?.[0].length ?? 0);
    if (!word.closed || line[colon] !== ":" || !isBlank(line[colon + 1])) return undefined;
    const key = unquote(line.slice(word.start, word.end), word.quote);
    return {
      kind: "key",
      column,
      key,
      start: word.start,
      end: word.end,
      colon,
      value: nodeAt(line, colon + 1),
    };
  }
  if (kind !== "plain") return undefined;
  const near = line.slice(0, start + longestKey);
  plainKey.lastIndex = start;
  const key = plainKey.exec(near)?.[0];
  if (key === undefined) return undefined;
  const end = start + key.length;
  const colon = line.indexOf(":", end);
  return { kind: "key", column, key, start, end, colon, value: nodeAt(line, colon + 1) };
}

/** What a quoted word says; one with a wrong escape stands for itself. */
export function unquote(written: string, quote: string): string {
  if (quote === "'") return written.replaceAll("''", "'");
  if (quote === "" || !written.includes("\\")) return written;
  try {
    return String(JSON.parse(`"${written}"`));
  } catch {
    return written;
  }
}
