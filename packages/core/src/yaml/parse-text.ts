import { type Document, type Node, type ParsedNode, parseDocument, Schema } from "yaml";
import type { Problem } from "../problem.js";
import { inTextOrder } from "../text/order.js";
import { LimitReached, type YamlLimits } from "./limits.js";
import { placesAt } from "./place-at.js";
import { origin, type Positions, positionsIn } from "./positions.js";
import { rangeFinder } from "./ranges.js";
import type { YamlSource } from "./source.js";
import { openedBefore } from "./unclosed.js";
import { type DuplicateKey, valuesOf } from "./values.js";

/** A text as the parser leaves it. */
export interface ParsedText {
  readonly source: YamlSource;
  /** The root node; null where there is none or the text could not be read. */
  readonly root: Node | null;
  /** The parser's errors, also those that share a line with another. */
  readonly errors: readonly { readonly code: string }[];
}

/** Scalars are read from their source, so the parser need not find out what they are; only written tags ask for more. */
let withoutTags: Schema | undefined;

/** Parses a text that nothing speaks against beforehand (`refuse`). */
export function parseText(text: string, limits: YamlLimits): ParsedText {
  const positions = positionsIn(text);
  let document: Document.Parsed<ParsedNode>;
  try {
    // Keys that stand twice are found in `valuesOf`: the parser's own check compares each key with every other.
    const options = { prettyErrors: false, logLevel: "error", uniqueKeys: false } as const;
    withoutTags ??= new Schema({ schema: "failsafe" });
    document = parseDocument(text, text.includes("!") ? options : { ...options, schema: withoutTags });
  } catch {
    // The parser descends by recursion: only nesting that exhausts the stack ends here.
    return unparsed([{ code: "yaml-limit", data: { limit: "depth" }, range: origin }]);
  }
  const { contents, errors } = document;
  const syntax = syntaxProblems(document, text, positions);
  if (contents === null) {
    const empty: Problem = { code: "empty-file", data: { expected: "kommuneradar" }, range: origin };
    return unparsed(syntax.length > 0 ? syntax : [empty]);
  }
  try {
    const { value, duplicates, unresolved, resolve } = valuesOf(document, limits);
    const found = [
      ...unresolved.map((alias) => unresolvedAlias(alias, positions)),
      ...duplicates.map((pair) => duplicateKey(pair, positions)),
    ];
    const source: YamlSource = {
      value,
      problems: believableSyntax(syntax, found),
      rangeOf: rangeFinder(text, contents, positions, resolve),
      placesAt: (position) =>
        placesAt(contents, positions.offsetOf(position), text).map(({ path, part, start, end }) => ({
          path,
          part,
          range: positions.between(start, end),
        })),
    };
    return { source, root: contents, errors };
  } catch (reached) {
    if (!(reached instanceof LimitReached)) throw reached;
    const range = positions.onLine(reached.offset, reached.offset + 1);
    return unparsed([...syntax, { code: "yaml-limit", data: { limit: reached.limit }, range }]);
  }
}

/** What was found beside the parser's errors, with them: after the first error what the parser made of the text is a guess. */
export function believableSyntax(syntax: readonly Problem[], found: readonly Problem[]): Problem[] {
  const guessedFrom = syntax[0]?.range.start.line ?? Number.POSITIVE_INFINITY;
  return inTextOrder([...syntax, ...found.filter(({ range }) => range.start.line < guessedFrom)]);
}

/** The source of a text that could not be read. */
export function unreadable(problems: readonly Problem[]): YamlSource {
  return { value: undefined, problems, rangeOf: () => origin, placesAt: () => [] };
}

function unparsed(problems: readonly Problem[]): ParsedText {
  return { source: unreadable(problems), root: null, errors: [] };
}

/** Errors led back to the bracket or quotation mark that caused them; each takes a walk through the document. */
export const mostTraced = 50;

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
    const reason = opened === undefined ? error.code : "UNCLOSED";
    byLine.set(range.start.line, { code: "yaml-syntax", data: { reason }, range });
    // What follows stands inside what is not closed, and is upset by nothing else.
    if (opened !== undefined) break;
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

/** Whether a problem is a key that stands twice: no error of the parser's, which has understood the text all the same. */
export function isDuplicateKey({ code, data }: Problem): boolean {
  return code === "yaml-syntax" && "reason" in data && data.reason === "DUPLICATE_KEY";
}
