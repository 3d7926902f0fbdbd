import { isMap, isSeq } from "yaml";
import type { Problem } from "../problem.js";
import type { Position, Range } from "../range.js";
import { defaultLimits } from "./limits.js";
import { moveProblem, moveRange } from "./move.js";
import { keyOf } from "./nodes.js";
import { parseText } from "./parse-text.js";
import { hasReferences } from "./references.js";
import type { YamlPath, YamlPlace } from "./source.js";

/** An entry of a list, read by itself. Lines count from its own first line, paths from the entry. */
export interface ListEntry {
  /** Number of lines, with the blank lines and comments after the entry. */
  readonly lines: number;
  readonly value: unknown;
  /** Syntax errors, also those that share a line, and what they come to. */
  readonly errors: number;
  readonly problems: readonly Problem[];
  rangeOf(path: YamlPath, part?: "key" | "value"): Range;
  /** What of the entry a position touches, and whether the list itself does. A position before the next dash may be asked for too. */
  placesAt(position: Position): { readonly inList: boolean; readonly places: readonly YamlPlace[] };
}

/** Whether a node is the entry that was put below, as it was written there. */
function isFurther(node: unknown, start: number): boolean {
  return isMap(node) && node.range?.[0] === start && node.items.map(keyOf).join(" ") === "a c";
}

/**
 * Reads the lines of an entry as they would be read in the list they were cut from: below the list's key, and before
 * a further entry. Undefined unless the parser sees exactly these two entries there, with all errors inside the lines
 * and nothing that refers to other parts of the text: then, and only then, does the entry mean by itself what it means
 * in the list. (A parser of YAML keeps nothing from one entry to the next but what is open, anchors and tags; this one
 * also loses count of the indentation in the line below a bracket that is not closed, which the further entry shows.)
 */
export function readEntry(lines: string, key: string, indent: number): ListEntry | undefined {
  const head = `${key}:\n`;
  const margin = " ".repeat(indent);
  const text = `${head}${lines}${margin}- a: b\n${margin}  c: d\n`;
  const { source, root, errors } = parseText(text, defaultLimits);
  const list = isMap(root) && root.items.length === 1 && keyOf(root.items[0]) === key && root.items[0]?.value;
  if (!isSeq(list) || list.flow || list.items.length !== 2) return undefined;
  const [entry, next] = list.items;
  const start = head.length + indent;
  const isWhole = list.range?.[0] === start && isFurther(next, start + lines.length + "- ".length);
  if (!isWhole || hasReferences(entry, text)) return undefined;
  const count = lines.split("\n").length - 1;
  const isInside = ({ start, end }: Range) => start.line >= 1 && end.line <= count;
  if (!source.problems.every(({ range }) => isInside(range))) return undefined;

  const above = 1;
  // Not the source itself: its value would be kept a second time.
  const { rangeOf, placesAt } = source;
  return {
    lines: count,
    value: (source.value as ReadonlyMap<string, readonly unknown[]>).get(key)?.[0],
    errors: errors.length,
    problems: source.problems.map((problem) => moveProblem(problem, -above)),
    rangeOf: (path, part) => moveRange(rangeOf([key, 0, ...path], part), -above),
    placesAt({ line, character }) {
      const [, list, ...inside] = placesAt({ line: line + above, character });
      const places = inside.map(({ path, part, range }) => {
        return { path: path.slice(2), part, range: moveRange(range, -above) };
      });
      return { inList: list !== undefined, places };
    },
  };
}
