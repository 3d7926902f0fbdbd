import { type Document, type Node, type ParsedNode, parseDocument } from "yaml";
import type { Problem } from "../problem.js";
import type { Position, Range } from "../range.js";
import { inTextOrder } from "../text/order.js";
import { defaultLimits, LimitReached, type YamlLimits } from "./limits.js";
import { placesAt } from "./place-at.js";
import { origin, type Positions, positionsIn } from "./positions.js";
import { lastCharacter, rangeFinder } from "./ranges.js";
import { refuse } from "./refuse.js";
import { openedBefore } from "./unclosed.js";
import { type DuplicateKey, valuesOf } from "./values.js";

export type { YamlLimits } from "./limits.js";
export { YamlScalar } from "./values.js";

/** A path into a document: keys and list positions. */
export type YamlPath = readonly (string | number)[];

/** A YAML text, read once: its values, the faults of its syntax, and where every key and value stands. */
export interface YamlSource {
  /**
   * Maps (`Map`), lists and `YamlScalar`s, null for an empty value; undefined when the text is empty or could not
   * be read at all. Of a key that stands twice, the first counts.
   */
  readonly value: unknown;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  /**
   * Where a key or its value stands. For a path that is not there: its nearest enclosing entry, narrowed to that
   * entry's first key, so that a range never covers a file.
   */
  rangeOf(path: YamlPath, part?: "key" | "value"): Range;
  /**
   * The keys and values that a position touches, the innermost last: from the whole document to the word under the
   * cursor. A word is touched at its end too. None where the text could not be read.
   */
  placesAt(position: Position): readonly YamlPlace[];
}

/** A key or a value, and where it stands. */
export interface YamlPlace {
  readonly path: YamlPath;
  readonly part: "key" | "value";
  readonly range: Range;
}

/**
 * Reads YAML 1.2 without deciding what its scalars are: `0301`, `2026-11-23` and `no` stay as written. Never throws:
 * all that is wrong with the syntax ends in `problems`, and a text made to cost time or memory is refused.
 */
export function parseYaml(text: string, limits: Partial<YamlLimits> = {}): YamlSource {
  const bounds = { ...defaultLimits, ...limits };
  const refused = refuse(text, bounds);
  if (refused.length > 0) return unreadable(refused);
  const positions = positionsIn(text);

  let document: Document.Parsed<ParsedNode>;
  try {
    // Keys that stand twice are found in `valuesOf`: the parser's own check compares each key with every other.
    document = parseDocument(text, { prettyErrors: false, logLevel: "error", uniqueKeys: false });
  } catch {
    // The parser descends by recursion: only nesting that exhausts the stack ends here.
    return unreadable([{ code: "yaml-limit", data: { limit: "depth" }, range: origin }]);
  }
  const syntax = syntaxProblems(document, text, positions);
  if (document.contents === null) {
    const empty: Problem = { code: "empty-file", data: { expected: "kommuneradar" }, range: origin };
    return unreadable(syntax.length > 0 ? syntax : [empty]);
  }
  try {
    const { value, duplicates, unresolved, resolve } = valuesOf(document, bounds);
    const rangeOf = rangeFinder(text, document.contents, positions, resolve);
    const found = [
      ...unresolved.map((alias) => unresolvedAlias(alias, positions)),
      ...duplicates.map((pair) => duplicateKey(pair, positions)),
    ];
    // After the first error what the parser made of the text is a guess.
    const guessedFrom = syntax[0]?.range.start.line ?? Number.POSITIVE_INFINITY;
    const problems = inTextOrder([...syntax, ...found.filter(({ range }) => range.start.line < guessedFrom)]);
    return {
      value,
      problems,
      rangeOf,
      placesAt: (position) =>
        placesAt(document.contents, positions.offsetOf(position)).map(({ path, part, start, end }) => ({
          path,
          part,
          range: positions.between(start, lastCharacter(text, start, end)),
        })),
    };
  } catch (reached) {
    if (!(reached instanceof LimitReached)) throw reached;
    const range = positions.onLine(reached.offset, reached.offset + 1);
    return unreadable([...syntax, { code: "yaml-limit", data: { limit: reached.limit }, range }]);
  }
}

function unreadable(problems: readonly Problem[]): YamlSource {
  return { value: undefined, problems, rangeOf: () => origin, placesAt: () => [] };
}

/** Errors led back to the bracket or quotation mark that caused them; each takes a walk through the document. */
const mostTraced = 50;

/** One wrong character can upset the parser many times over: the first error of each line is the useful one. */
function syntaxProblems(
  document: Document.Parsed<ParsedNode>,
  text: string,
  positions: Positions,
): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const [index, error] of document.errors.entries()) {
    const [start, end] = error.pos;
    const mayBeOpen = index < mostTraced && (error.code === "MISSING_CHAR" || error.code === "BAD_INDENT");
    const opened = mayBeOpen ? openedBefore(start, document.contents, text) : undefined;
    const range = positions.onLine(opened ?? start, opened === undefined ? end : start);
    if (byLine.has(range.start.line)) continue;
    byLine.set(range.start.line, { code: "yaml-syntax", data: { reason: error.code }, range });
  }
  return [...byLine.values()].sort((a, b) => a.range.start.line - b.range.start.line);
}

function unresolvedAlias({ range }: Node, positions: Positions): Problem {
  const [start, end] = range ?? [0, 0];
  return { code: "yaml-syntax", data: { reason: "BAD_ALIAS" }, range: positions.onLine(start, end) };
}

function duplicateKey({ first, second }: DuplicateKey, positions: Positions): Problem {
  const rangeOf = ({ range }: DuplicateKey["first"]) => positions.between(range?.[0] ?? 0, range?.[1] ?? 0);
  return {
    code: "yaml-syntax",
    data: { reason: "DUPLICATE_KEY" },
    range: rangeOf(second),
    related: [{ range: rangeOf(first), role: "first-use" }],
  };
}
