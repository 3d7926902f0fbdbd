import { isMap, isSeq } from "yaml";
import { defaultLimits } from "./limits.js";
import { keyOf } from "./nodes.js";
import { type ParsedText, parseText } from "./parse-text.js";
import { hasReferences } from "./references.js";
import type { SplitList } from "./split-list.js";

/**
 * Reads what is around the entries of a list: the text with all of them left out but the last. Undefined unless the
 * parser sees the list where it was cut, with this entry alone in it, and nothing that divides the text into documents
 * or refers from one part of it to another.
 */
export function readFrame({ head, indent, rest }: SplitList, key: string): ParsedText | undefined {
  const text = `${head}${rest}`;
  if (/^(?:%|---|\.\.\.)/m.test(text)) return undefined;
  const parsed = parseText(text, defaultLimits);
  const { root } = parsed;
  const [pair, ...others] = isMap(root) && !root.flow ? root.items.filter((item) => keyOf(item) === key) : [];
  const list = others.length === 0 ? pair?.value : undefined;
  const isWhole =
    isSeq(list) && !list.flow && list.items.length === 1 && list.range?.[0] === head.length + indent;
  return isWhole && !hasReferences(root, text) ? parsed : undefined;
}
