import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from "yaml";

/** A node of the document, or undefined for what the parser puts where there is none. */
export function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : undefined;
}

/** A key as written; "" for a key that is no plain word or string. */
export function keyOf(pair: unknown): string {
  if (!isPair(pair) || !isScalar(pair.key)) return "";
  const { key } = pair;
  return key.type === "PLAIN" ? (key.source ?? "") : String(key.value ?? "");
}
