import { isMap, isSeq, type Pair, type YAMLMap } from "yaml";
import type { Range } from "../range.js";
import { asNode, keyOf } from "./nodes.js";
import { origin, type Positions } from "./positions.js";
import type { YamlPath } from "./source.js";

/** Finds the range of a path below `root`: see `YamlSource.rangeOf`. `resolve` follows aliases. */
export function rangeFinder(
  text: string,
  root: unknown,
  positions: Positions,
  resolve: (node: unknown) => unknown,
): (path: YamlPath, part?: "key" | "value") => Range {
  return (path, part = "value") => {
    let node: unknown = root;
    let pair: Pair | undefined;
    for (const step of path) {
      const inside = resolve(node);
      let next: { readonly node: unknown; readonly pair: Pair | undefined } | undefined;
      if (isMap(inside)) {
        const found = pairIn(inside, String(step));
        if (found) next = { node: found.value, pair: found };
      } else if (isSeq(inside) && typeof step === "number" && step < inside.items.length) {
        next = { node: inside.items[step], pair: undefined };
      }
      if (!next) return firstKey(node, pair);
      ({ node, pair } = next);
    }
    const key = pair && rangeOfNode(pair.key);
    // `key:` without a value: the key is what can be pointed at; an entry without one: its dash.
    const value = rangeOfNode(node);
    return (part === "key" ? (key ?? value) : (value ?? key)) ?? dashBefore(node) ?? origin;
  };

  function firstKey(node: unknown, pair: Pair | undefined): Range {
    const inside = resolve(node);
    const first = isMap(inside) && inside === node ? rangeOfNode(inside.items[0]?.key) : undefined;
    return first ?? (pair && rangeOfNode(pair.key)) ?? rangeOfNode(node) ?? origin;
  }

  function dashBefore(node: unknown): Range | undefined {
    const dash = text.lastIndexOf("-", asNode(node)?.range?.[0] ?? -1);
    return dash < 0 ? undefined : positions.between(dash, dash + 1);
  }

  function rangeOfNode(node: unknown): Range | undefined {
    const [start, end] = asNode(node)?.range ?? [0, 0];
    if (start === end) return undefined;
    return positions.between(start, lastCharacter(text, start, end));
  }
}

/** Pairs by key, of the maps in which looking through all would take long. */
const pairsOfLarge = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
const fewPairs = 30;

/** The pair of a key; of a key that stands twice, the first. */
function pairIn(map: YAMLMap, key: string): Pair | undefined {
  if (map.items.length <= fewPairs) return map.items.find((pair) => keyOf(pair) === key);
  let known = pairsOfLarge.get(map);
  if (!known) {
    known = new Map(map.items.toReversed().map((pair) => [keyOf(pair), pair]));
    pairsOfLarge.set(map, known);
  }
  return known.get(key);
}

/**
 * A collection ends after its last line break; a range ends with the last character. Of blanks YAML knows but two: a no-break
 * space or a U+2028 at its end is part of a value.
 */
export function lastCharacter(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[ \t\r\n]/.test(text[last - 1] ?? "")) last--;
  return last;
}
