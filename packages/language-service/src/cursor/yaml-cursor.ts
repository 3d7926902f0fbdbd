import type { Position, Range, YamlPath } from "@kommuneradar/core";
import { hasLinesBelow, lookAbove, siblingsBelow } from "./block.js";
import { indentOf, type KeyLevel, type Level, levelsOf, unquote } from "./block-line.js";
import { flowPlace } from "./flow.js";
import { type Line, Lines } from "./lines.js";
import { type FoundWord, nodeAt } from "./scalar-word.js";
import { openWord, textOf, wordFrom, wordIn } from "./word-at.js";

/** The word at the cursor, which a completion replaces. */
export interface CursorWord {
  /** The whole word on its line, without its quotation marks; empty where there is none yet. */
  readonly range: Range;
  /** Its text before the cursor. */
  readonly typed: string;
  /** The quotation mark it stands in. */
  readonly quote: "" | '"' | "'";
  /** That quotation mark is there at the end too; true of a word in none. */
  readonly closed: boolean;
}

/** Where in a YAML file the cursor is, as far as it can be told of a text that is half written. */
export interface YamlCursor {
  /** Of the key or value at the cursor; a key half typed is the last step. */
  readonly path: YamlPath;
  readonly part: "key" | "value";
  readonly word: CursorWord;
  /**
   * `flow`: inside `{ … }` or `[ … ]` · `behind`: behind its key, on the same line · `dash`: behind a dash · `line`: at
   * the start of a line, where a value may be a map or a list · `entry`: there, as an entry that lacks its dash.
   */
  readonly stands: "flow" | "behind" | "dash" | "line" | "entry";
  /** Column of the key or the entry: lines that belong to it stand further in. */
  readonly column: number;
  /** A colon follows the key at the cursor. */
  readonly hasColon: boolean;
  /** The cursor stands right behind a colon or a dash: a blank has to come first. */
  readonly missingBlank: boolean;
  /** Of a key, the other keys of its map; of the entry of a list, the other words in it. */
  readonly siblings: readonly string[];
  /** The quotation mark that the first of them stands in, "" for none. */
  readonly siblingQuote: "" | '"' | "'" | undefined;
  /** Further in below stands what belongs to the key that the cursor is behind. */
  readonly hasLinesBelow: boolean;
  /** Keys that follow below, where the cursor's value is a map whose first key is not there yet. */
  readonly keysBelow: readonly string[];
}

/**
 * Finds the place of a position by the indentation of the lines above it and the brackets around it: it needs no text
 * that can be parsed. Undefined in comments, in texts over several lines, and where nothing can be written. The cost is
 * that of the lines up to the first of the list or map around the cursor.
 */
export function yamlCursor(text: string, { line: number, character }: Position): YamlCursor | undefined {
  const lines = new Lines(text);
  const line = lines.at(number);
  if (line === undefined) return undefined;
  const column = Math.min(character, line.text.length);
  const indent = indentOf(line.text);
  const isEmpty = indent === line.text.length;
  // A tab indents nothing: whatever is written behind it is an error.
  if (line.text[indent] === "#" || line.text[indent] === "\t" || (!isEmpty && column < indent))
    return undefined;
  if (isEmpty && isGapInText(lines, number)) return undefined;
  const at: At = { lines, number, line, column };

  const start = isEmpty ? column : indent;
  const outside = insideOther(at, start) ?? insideFlowBefore(at, start);
  if (outside !== undefined) return outside === "nowhere" ? undefined : outside;
  return inBlock(at, start);
}

interface At {
  readonly lines: Lines;
  readonly number: number;
  readonly line: Line;
  readonly column: number;
}

/** The place in a flow collection that was opened on a line further out; `nowhere` in a text over several lines. */
function insideOther(at: At, column: number): YamlCursor | "nowhere" | undefined {
  const { lines, number, line } = at;
  const above = lookAbove(lines, number, column, "word", []);
  for (const outer of above.outer.toReversed()) {
    if (outer.value.kind === "nothing") continue;
    if (outer.value.kind !== "flow") return "nowhere";
    const opened = lines.at(outer.line);
    if (opened === undefined) return "nowhere";
    const levels = levelsOf(opened.text);
    const path = pathOf(lines, outer.line, levels);
    const place = flowPlace(
      lines.text,
      opened.start + outer.value.start,
      line.start + at.column,
      outer.column,
    );
    return place === undefined || place === "closed" ? "nowhere" : inFlow(at, path, place, outer.column);
  }
  return undefined;
}

/** Whether a text over several lines goes on below an empty line. */
function isGapInText(lines: Lines, number: number): boolean {
  let next = number + 1;
  let below = lines.at(next)?.text;
  while (below !== undefined && below.trim() === "") below = lines.at(++next)?.text;
  if (below === undefined) return false;
  const { outer } = lookAbove(lines, next, indentOf(below), "word", []);
  return outer.some(({ line, value: { kind } }) => line < number && kind !== "nothing" && kind !== "flow");
}

/** A line that stands too far out may still go on with a collection that the line before leaves open, or close it. */
function insideFlowBefore(at: At, start: number): YamlCursor | "nowhere" | undefined {
  if (/[}\]]/.test(at.line.text[start] ?? "")) return insideOther(at, start + 1) ?? "nowhere";
  let number = at.number - 1;
  while (number >= 0 && (at.lines.at(number)?.text.trim() ?? "") === "") number--;
  const before = at.lines.at(number)?.text.trimEnd() ?? "";
  const indent = indentOf(before);
  if (!/[,[{]$/.test(before) || indent < start) return undefined;
  const found = insideOther(at, indent + 1);
  return found === "nowhere" ? undefined : found;
}

function inBlock(at: At, start: number): YamlCursor | undefined {
  const { lines, number, line, column } = at;
  const levels = levelsOf(line.text);
  const own = levels.at(-1);
  if (own === undefined) return wordAlone(at, start);
  if (own.kind === "dash") return behindDash(at, levels, own);
  const dashes = levels.slice(0, -1);
  if (column < own.column) return undefined;
  const above = lookAbove(lines, number, own.column, "key", dashes);
  const path = [...above.path, own.key];
  const siblings = () => [...above.siblings, ...siblingsBelow(lines, number, own.column, "key")];
  const place = { path, stands: dashes.length > 0 ? "dash" : "line", column: own.column } as const;
  if (column <= own.colon) return onKey(at, own, place, siblings());
  const word = wordFrom(line.text, column, own.colon + 1);
  if (word === undefined || word === "flow") {
    return word && inFlowOfLine(at, path, own.value.start, own.column);
  }
  const missingBlank = column === own.colon + 1;
  const below = { hasLinesBelow: hasLinesBelow(lines, number, own.column) };
  return cursorOf(at, { ...place, part: "value", stands: "behind", word, missingBlank, ...below });
}

function onKey(
  at: At,
  { start, end }: KeyLevel,
  place: Pick<YamlCursor, "path" | "stands" | "column">,
  siblings: readonly string[],
): YamlCursor | undefined {
  if (at.column > end + 1) return undefined;
  const mark = at.line.text[start - 1];
  const quote = mark === '"' || mark === "'" ? mark : "";
  if (quote === "" && at.column > end) return undefined;
  return cursorOf(at, {
    ...place,
    ...{ part: "key", word: { start, end, quote, closed: true }, hasColon: true, siblings },
  });
}

function behindDash(at: At, levels: readonly Level[], dash: Level): YamlCursor | undefined {
  const { lines, number, column } = at;
  if (column <= dash.column) return undefined;
  const word = wordFrom(at.line.text, column, dash.column + 1);
  const above = lookAbove(lines, number, dash.column, "dash", levels.slice(0, -1));
  if (word === undefined || word === "flow") {
    return word && inFlowOfLine(at, above.path, dash.value.start, dash.column);
  }
  const entry = dash.value.kind === "nothing" ? Math.max(column, dash.column + 2) : dash.value.start;
  if (dash.value.kind !== "nothing" && column < dash.value.start) return undefined;
  return cursorOf(at, {
    ...{ path: above.path, part: "value", stands: "dash", column: entry, word },
    missingBlank: column === dash.column + 1,
    siblings: [...above.siblings, ...siblingsBelow(lines, number, dash.column, "dash")],
    keysBelow: siblingsBelow(lines, number, entry, "key"),
  });
}

/** A line without dash or colon: a key or a value half typed, or nothing yet. */
function wordAlone(at: At, start: number): YamlCursor | undefined {
  const { lines, number, line } = at;
  const word = wordFrom(line.text, at.column, start);
  const { path, own, siblings } = lookAbove(lines, number, start, "word", []);
  if (word === undefined) return undefined;
  if (word === "flow") return inFlowOfLine(at, path, nodeAt(line.text, start).start, start);
  const below = siblingsBelow(lines, number, start, own === "entry" ? "dash" : "key");
  if (own !== "key") {
    const isEntry = own === "entry";
    return cursorOf(at, {
      ...{ path, part: "value", stands: isEntry ? "entry" : "line", column: start, word },
      ...(isEntry ? { siblings: [...siblings, ...below] } : { keysBelow: below }),
    });
  }
  const key = unquote(line.text.slice(word.start, word.end), word.quote);
  return cursorOf(at, {
    ...{ path: [...path, key], part: "key", stands: "line", column: start, word },
    siblings: [...siblings, ...below],
  });
}

function inFlowOfLine(at: At, path: YamlPath, open: number, column: number): YamlCursor | undefined {
  const { lines, line } = at;
  const place = flowPlace(lines.text, line.start + open, line.start + at.column, column);
  return place === undefined || place === "closed" ? undefined : inFlow(at, path, place, column);
}

function inFlow(
  at: At,
  path: YamlPath,
  place: Exclude<ReturnType<typeof flowPlace>, "closed" | undefined>,
  column: number,
): YamlCursor | undefined {
  const { steps, word, ...rest } = place;
  const { start } = at.line;
  const moved = word && { ...word, start: word.start - start, end: word.end - start };
  if (moved && moved.start < 0) return undefined;
  const { text } = at.line;
  const isOpen = moved && moved.quote !== "" && (!moved.closed || moved.end > text.length);
  const onLine = isOpen ? openWord(text, moved, at.column) : moved;
  return cursorOf(at, {
    ...rest,
    ...{ path: [...path, ...steps], stands: "flow", column },
    word: onLine ?? { start: at.column, end: at.column, quote: "", closed: true },
  });
}

/** The path of what the last level of a line holds. */
function pathOf(lines: Lines, line: number, levels: readonly Level[]): YamlPath {
  const own = levels.at(-1);
  if (own === undefined) return [];
  const { path } = lookAbove(lines, line, own.column, own.kind, levels.slice(0, -1));
  return own.kind === "key" ? [...path, own.key] : path;
}

function cursorOf(
  { number, line: { text }, column }: At,
  {
    word,
    siblings = [],
    ...place
  }: Pick<YamlCursor, "path" | "part" | "stands" | "column"> &
    Partial<Omit<YamlCursor, "word">> & { readonly word: FoundWord },
): YamlCursor {
  const isInside = column >= word.start && column <= word.end;
  // On a quotation mark itself the word with its marks is what is replaced.
  const { start, end, quote, closed } =
    isInside || word.quote === ""
      ? word
      : ({ start: word.start - 1, end: word.end + (word.closed ? 1 : 0), quote: "", closed: true } as const);
  const range = { start: { line: number, character: start }, end: { line: number, character: end } };
  return {
    ...{ hasColon: false, missingBlank: false, hasLinesBelow: false, keysBelow: [] },
    ...place,
    siblings: siblings.map(textOf),
    siblingQuote: siblings[0] === undefined ? undefined : wordIn(siblings[0]).quote,
    word: { range, typed: text.slice(start, column), quote, closed },
  };
}
