import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type Scalar,
} from "yaml";
import { LimitReached, type YamlLimits } from "./limits.js";
import { asNode, keyOf } from "./nodes.js";

/** A scalar as the file has it: its text, and whether it stood in quotes or as a block. */
export class YamlScalar {
  constructor(
    /** Its content, escapes and folds resolved; "" of an empty quoted one. */
    readonly text: string,
    /** It stood in quotes or as a block: a text always, never read as a number or a truth value. */
    readonly quoted: boolean,
  ) {}
}

/** A key that stands twice in one map; the first one counts. */
export interface DuplicateKey {
  readonly first: Node;
  readonly second: Node;
}

export interface DocumentValues {
  /** Maps, lists and `YamlScalar`s; null for an empty value. */
  readonly value: unknown;
  readonly duplicates: readonly DuplicateKey[];
  /** Aliases without an anchor before them; their value is null. */
  readonly unresolved: readonly Node[];
  /** What an alias stands for; any other node stands for itself. */
  resolve(node: unknown): unknown;
}

/**
 * The values of a document. Aliases are followed to the anchor before them, within a budget, never in a circle.
 * Throws `LimitReached`.
 */
export function valuesOf(document: Document.Parsed<ParsedNode>, limits: YamlLimits): DocumentValues {
  // Filled in document order: an alias means the last anchor of its name before it.
  const anchors = new Map<string, Node>();
  const targets = new Map<unknown, Node>();
  const duplicates: DuplicateKey[] = [];
  const unresolved: Node[] = [];
  let repeated = 0;

  /** `inside` holds the anchored nodes around this one; `copied` is below an alias. */
  function convert(node: unknown, depth: number, inside: readonly unknown[], copied: boolean): unknown {
    const offset = asNode(node)?.range?.[0] ?? 0;
    if (depth > limits.depth) throw new LimitReached("depth", offset);
    if (copied && ++repeated > limits.repeated) throw new LimitReached("aliases", offset);
    if (isAlias(node)) {
      const target = targets.get(node) ?? anchors.get(node.source);
      if (!target || inside.includes(target)) {
        if (!copied) unresolved.push(node);
        return null;
      }
      targets.set(node, target);
      return convert(target, depth + 1, inside, true);
    }
    if (isScalar(node)) {
      if (node.anchor && !copied) anchors.set(node.anchor, node);
      return scalarValue(node);
    }
    if (!isMap(node) && !isSeq(node)) return null;
    if (node.anchor && !copied) anchors.set(node.anchor, node);
    const around = node.anchor ? [...inside, node] : inside;
    if (isSeq(node)) return node.items.map((item) => convert(item, depth + 1, around, copied));
    const map = new Map<string, unknown>();
    const keys = new Map<string, Node | undefined>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      const keyNode = asNode(pair.key);
      const value = convert(pair.value, depth + 1, around, copied);
      if (!keys.has(key)) {
        keys.set(key, keyNode);
        map.set(key, value);
      } else if (!copied && keyNode) {
        duplicates.push({ first: keys.get(key) ?? keyNode, second: keyNode });
      }
    }
    return map;
  }

  return {
    value: convert(document.contents, 0, [], false),
    duplicates,
    unresolved,
    resolve: targets.size === 0 ? withoutTarget : (node) => (isAlias(node) ? targets.get(node) : node),
  };
}

/** Where no alias has a target. Apart, so that a reading of such a text keeps nothing of how it was made. */
function withoutTarget(node: unknown): unknown {
  return isAlias(node) ? undefined : node;
}

function scalarValue(node: Scalar): YamlScalar | null {
  if (node.type !== "PLAIN") return new YamlScalar(String(node.value ?? ""), true);
  const written = node.source ?? "";
  return written === "" || written === "~" || written === "null" ? null : new YamlScalar(written, false);
}
