import type { Position, YamlPath } from "@kommuneradar/core";
import type { DocumentKind } from "../document-kind.js";
import { keyOrder } from "../key-order.js";
import type { YamlContext } from "../symbols/symbol-index.js";
import type { TextLines } from "../text-lines.js";
import { valueAt } from "../value-at.js";

/** Where a key goes into a map, and how maps are written there. */
export interface KeyPlace {
  /** After what is to stand before it: at the end of a line in block style, behind a value in flow style. */
  readonly position: Position;
  readonly style: "block" | "flow";
  /** Blanks before the keys of the map; "" in flow style. */
  readonly indent: string;
}

/**
 * The place of a key that a map does not have yet, by the fixed order of keys: behind the last of those that come
 * before it. Undefined where there is no map, or none of them.
 */
export function placeKey(
  { source, kind }: Pick<YamlContext, "source"> & { readonly kind: DocumentKind },
  lines: TextLines,
  map: YamlPath,
  key: string,
): KeyPlace | undefined {
  const value = valueAt(source.value, map);
  if (!(value instanceof Map)) return undefined;
  const order = keyOrder(kind, map);
  const before = order.slice(0, order.indexOf(key)).findLast((candidate) => value.has(candidate));
  if (before === undefined) return undefined;
  const { start } = source.rangeOf(map);
  const behind = endOfValue(source, lines, [...map, before]);
  const opening = lines.line(start.line)[start.character];
  // A YAML alias: the map stands elsewhere and belongs to others too.
  if (opening === "*") return undefined;
  if (opening === "{") return { position: behind, style: "flow", indent: "" };
  const { character } = source.rangeOf([...map, before], "key").start;
  return { position: lines.endOf(behind.line), style: "block", indent: " ".repeat(character) };
}

/** Where the value of a key ends; of a key without one, behind its colon. */
export function endOfValue(source: YamlContext["source"], lines: TextLines, path: YamlPath): Position {
  const value = source.rangeOf(path).end;
  const key = source.rangeOf(path, "key").end;
  if (value.line !== key.line || value.character !== key.character) return value;
  const colon = lines.line(key.line).indexOf(":", key.character);
  return { line: key.line, character: colon < 0 ? key.character : colon + 1 };
}
