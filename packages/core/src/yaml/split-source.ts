import type { Position, Range } from "../range.js";
import { inTextOrder } from "../text/order.js";
import { followParts } from "./follow-parts.js";
import { type ListEntry, readEntry } from "./list-entry.js";
import { type ListFrame, readFrame } from "./list-frame.js";
import { mapRanges, moveProblem, moveRange } from "./move.js";
import { believableSyntax, isDuplicateKey, mostTraced, type ParsedText } from "./parse-text.js";
import { countUpTo } from "./positions.js";
import type { YamlPath, YamlPlace, YamlSource } from "./source.js";
import { type SplitList, splitList } from "./split-list.js";

/** A text read in parts: one long list's entries by themselves, and what is around them. */
export interface SplitSource extends YamlSource {
  readonly value: ReadonlyMap<string, unknown>;
  /** All entries but the last. */
  readonly entries: readonly ListEntry[];
  /** The line each of them begins on. */
  readonly firstLines: readonly number[];
}

/** The line an entry begins on that was read by itself; undefined for any other, whose lines are not known apart. */
export function firstLineOf(source: YamlSource, index: number): number | undefined {
  return isSplit(source) ? source.firstLines[index] : undefined;
}

export function isSplit(source: YamlSource): source is SplitSource {
  return "firstLines" in source;
}

/** The parts of a text, for the reading after it. */
export interface ReadParts {
  /** By what they are, in its order: undefined for lines that looked like an entry and are none. */
  readonly entries: ReadonlyMap<string, ListEntry | undefined>;
  readonly frame: ListFrame | undefined;
}

/**
 * Reads a text in parts, taking from `known` those that have been read before. The source says to the letter what
 * `parseYaml` says of the text. It is undefined where the text cannot be read in parts: then only `parseYaml` can tell.
 */
export function readInParts(
  text: string,
  key: string,
  known: ReadParts,
): { readonly source: SplitSource | undefined; readonly parts: ReadParts } {
  const isEntry = (part: string) => known.entries.get(part) !== undefined;
  const split = splitList(text, key, followParts([...known.entries.keys()].filter(isEntry)), isEntry);
  if (split === undefined || split.entries.length === 0) return { source: undefined, parts: known };
  const parts = new Map<string, ListEntry | undefined>();
  for (const lines of split.entries) {
    if (parts.has(lines)) continue;
    if (known.entries.has(lines)) parts.set(lines, known.entries.get(lines));
    else {
      // A copy: as part of the text it would keep all of it in memory.
      const copy = ` ${lines}`.slice(1);
      parts.set(copy, readEntry(copy, key, split.indent));
    }
  }
  const entries = split.entries.map((lines) => parts.get(lines)).filter((entry) => entry !== undefined);
  const frame = entries.length === split.entries.length ? readFrame(split, key, known.frame) : undefined;
  return {
    source: frame && compose(split, frame, entries, key),
    parts: { entries: parts, frame: frame ?? known.frame },
  };
}

function compose(
  split: SplitList,
  frame: ParsedText,
  entries: readonly ListEntry[],
  key: string,
): SplitSource | undefined {
  const errors = entries.reduce((sum, entry) => sum + entry.errors, frame.errors.length);
  if (errors > mostTraced) return undefined;
  const around = frame.source;
  const listStart = split.head.split("\n").length - 1;
  let below = listStart;
  const firstLines = entries.map(({ lines }) => {
    below += lines;
    return below - lines;
  });
  const cutOut = below - listStart;
  /** From the frame's lines to those of the text. */
  const toPosition = (at: Position): Position =>
    at.line < listStart ? at : { ...at, line: at.line + cutOut };
  const toRange = ({ start, end }: Range): Range => ({ start: toPosition(start), end: toPosition(end) });

  const problems = [
    ...around.problems.map((problem) => mapRanges(problem, toRange)),
    ...entries.flatMap((entry, index) =>
      entry.problems.map((problem) => moveProblem(problem, firstLines[index] ?? 0)),
    ),
  ];
  const syntax = problems.filter((problem) => !isDuplicateKey(problem));
  const list = [...entries.map(({ value }) => value), ...listIn(around.value, key)];

  const rangeOf = (path: YamlPath, part?: "key" | "value"): Range => {
    const [first, index, ...inside] = path;
    if (first !== key || index === undefined) {
      const range = toRange(around.rangeOf(path, part));
      const isList = first === key && part !== "key";
      return isList ? { start: { line: listStart, character: split.indent }, end: range.end } : range;
    }
    if (typeof index !== "number" || index > entries.length) return toRange(around.rangeOf([key, 1], part));
    if (index < 0 || !Number.isInteger(index)) return toRange(around.rangeOf([key, -1, ...inside], part));
    const entry = entries[index];
    if (entry) return moveRange(entry.rangeOf(inside, part), firstLines[index] ?? 0);
    return toRange(around.rangeOf([key, 0, ...inside], part));
  };

  /** The entry whose lines hold a position; up to the next dash it is still the one before. */
  const entryAt = ({ line, character }: Position): number | undefined => {
    if (line < listStart || line > below) return undefined;
    const next = countUpTo(firstLines, line);
    const index = line === below ? entries.length : next - 1;
    const isBeforeDash = line === (firstLines[index] ?? below) && character <= split.indent;
    return isBeforeDash && index > 0 ? index - 1 : index;
  };

  return {
    value: new Map(around.value as ReadonlyMap<string, unknown>).set(key, list),
    problems: believableSyntax(inTextOrder(syntax), problems.filter(isDuplicateKey)),
    entries,
    firstLines,
    rangeOf,
    placesAt(position) {
      const index = entryAt(position);
      const entry = index === undefined ? undefined : entries[index];
      if (entry === undefined || index === undefined) {
        const { line, character } = position;
        const inFrame = line < listStart ? position : { line: line - cutOut, character };
        return around.placesAt(inFrame).map(({ path, part, range }) => {
          const [first, at, ...inside] = path;
          if (first !== key) return { path, part, range: toRange(range) };
          if (at === undefined) return { path, part, range: rangeOf(path, part) };
          return { path: [key, entries.length, ...inside], part, range: toRange(range) };
        });
      }
      const firstLine = firstLines[index] ?? 0;
      const { inList, places } = entry.placesAt({ ...position, line: position.line - firstLine });
      const outer: YamlPlace[] = [{ path: [], part: "value", range: rangeOf([]) }];
      if (inList) outer.push({ path: [key], part: "value", range: rangeOf([key]) });
      return [
        ...outer,
        ...places.map(({ path, part, range }) => {
          return { path: [key, index, ...path], part, range: moveRange(range, firstLine) };
        }),
      ];
    },
  };
}

function listIn(value: unknown, key: string): readonly unknown[] {
  return (value as ReadonlyMap<string, readonly unknown[]>).get(key) ?? [];
}
