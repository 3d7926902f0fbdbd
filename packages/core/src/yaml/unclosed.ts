import { isCollection, isMap, isScalar, isSeq, type Node } from "yaml";
import { asNode } from "./nodes.js";

/**
 * Where the quotation mark or bracket stands that is still open at an offset; undefined when none is. The parser
 * reports what is not closed where it gave up, which can be the end of the text.
 */
export function openedBefore(offset: number, root: unknown, text: string): number | undefined {
  let opened: number | undefined;
  let node = asNode(root);
  while (node) {
    if (isOpen(node, text)) opened = node.range?.[0];
    node = childrenOf(node).findLast((child) => covers(child, offset));
  }
  return opened;
}

function isOpen(node: Node, text: string): boolean {
  const [start, end] = node.range ?? [0, 0];
  const last = end - 1 > start ? text[end - 1] : undefined;
  if (isScalar(node)) {
    return (node.type === "QUOTE_DOUBLE" && last !== '"') || (node.type === "QUOTE_SINGLE" && last !== "'");
  }
  return isCollection(node) && node.flow === true && last !== (isSeq(node) ? "]" : "}");
}

function childrenOf(node: Node): Node[] {
  if (isMap(node)) return node.items.flatMap(({ key, value }) => nodesOf([key, value]));
  return isSeq(node) ? nodesOf(node.items) : [];
}

function nodesOf(values: readonly unknown[]): Node[] {
  return values.map(asNode).filter((node) => node !== undefined);
}

function covers({ range }: Node, offset: number): boolean {
  return range ? range[0] < offset && offset <= range[2] : false;
}
