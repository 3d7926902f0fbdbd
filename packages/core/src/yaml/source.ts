import type { Problem } from "../problem.js";
import type { Position, Range } from "../range.js";
import { defaultLimits, type YamlLimits } from "./limits.js";
import { withLineFeeds } from "./line-feeds.js";
import { parseText, unreadable } from "./parse-text.js";
import { refuse } from "./refuse.js";

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
  /** From the root of the document; empty for the whole of it. */
  readonly path: YamlPath;
  /** Of a list, entries are values. */
  readonly part: "key" | "value";
  /** The word or value itself, without what stands around it. */
  readonly range: Range;
}

/**
 * Reads YAML 1.2 without deciding what its scalars are: `0301`, `2026-11-23` and `no` stay as written. Never throws:
 * all that is wrong with the syntax ends in `problems`, and a text made to cost time or memory is refused.
 */
export function parseYaml(written: string, limits: Partial<YamlLimits> = {}): YamlSource {
  const text = withLineFeeds(written);
  const bounds = { ...defaultLimits, ...limits };
  const refused = refuse(text, bounds);
  return refused.length > 0 ? unreadable(refused) : parseText(text, bounds).source;
}
