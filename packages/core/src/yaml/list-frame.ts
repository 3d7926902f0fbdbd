import { isMap, isSeq } from "yaml";
import { defaultLimits } from "./limits.js";
import { keyOf } from "./nodes.js";
import { type ParsedText, parseText } from "./parse-text.js";
import { hasReferences } from "./references.js";
import type { SplitList } from "./split-list.js";

/** What is around the entries of a list, read. */
export interface ListFrame extends ParsedText {
  readonly text: string;
  /** Where in it the list begins. */
  readonly start: number;
}

/**
 * Reads what is around the entries of a list: the text with all of them left out but the last. Undefined unless the
 * parser sees the list where it was cut, with this entry alone in it, and nothing that divides the text into documents
 * or refers from one part of it to another. `known` is what was around the entries of an earlier text: most edits change
 * nothing of it.
 */
export function readFrame(
  { head, indent, rest }: SplitList,
  key: string,
  known: ListFrame | undefined,
): ListFrame | undefined {
  const text = `${head}${rest}`;
  const start = head.length + indent;
  if (known?.text === text && known.start === start) return known;
  if (/^(?:%|---|\.\.\.)/m.test(text)) return undefined;
  const parsed = parseText(text, defaultLimits);
  const { root } = parsed;
  const [pair, ...others] = isMap(root) && !root.flow ? root.items.filter((item) => keyOf(item) === key) : [];
  const list = others.length === 0 ? pair?.value : undefined;
  const isWhole = isSeq(list) && !list.flow && list.items.length === 1 && list.range?.[0] === start;
  return isWhole && !hasReferences(root, text) ? { ...parsed, text, start } : undefined;
}
