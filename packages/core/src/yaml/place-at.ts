import { isMap, isPair, isSeq } from "yaml";
import { asNode, keyOf } from "./nodes.js";
import { lastCharacter } from "./ranges.js";
import type { YamlPath } from "./source.js";

/** A node of the document that an offset touches. */
export interface FoundPlace {
  readonly path: YamlPath;
  readonly part: "key" | "value";
  readonly start: number;
  /** Behind its last character: the line break and the blanks that follow are no part of it. */
  readonly end: number;
}

/**
 * The nodes from the root inward that an offset touches, the innermost last: a key, a value, or an entry of a list. A
 * node is touched at its end too, where a cursor stands after typing it. Aliases are not followed.
 */
export function placesAt(root: unknown, offset: number, text: string): FoundPlace[] {
  const found: FoundPlace[] = [];
  const touch = (node: unknown, path: YamlPath, part: "key" | "value"): boolean => {
    const [start, after] = asNode(node)?.range ?? [0, -1];
    if (offset < start || offset > after) return false;
    const end = lastCharacter(text, start, after);
    if (offset > end) return false;
    found.push({ path, part, start, end });
    return true;
  };
  let node: unknown = root;
  let path: YamlPath = [];
  if (!touch(node, path, "value")) return found;
  for (;;) {
    let inside: { readonly node: unknown; readonly path: YamlPath } | undefined;
    if (isMap(node)) {
      for (const pair of node.items) {
        const below = [...path, keyOf(pair)];
        if (isPair(pair) && touch(pair.key, below, "key")) return found;
        if (touch(pair.value, below, "value")) {
          inside = { node: pair.value, path: below };
          break;
        }
      }
    } else if (isSeq(node)) {
      const index = node.items.findIndex((item, place) => touch(item, [...path, place], "value"));
      if (index >= 0) inside = { node: node.items[index], path: [...path, index] };
    }
    if (inside === undefined) return found;
    ({ node, path } = inside);
  }
}
