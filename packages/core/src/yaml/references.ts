import { isAlias, isCollection, isMap, isNode, type Node } from "yaml";

/**
 * Whether any node is an alias, or has an anchor or a tag: what it means then can depend on other parts of the text.
 * `text` is the text of the node; without the marks of these there is nothing to look for.
 */
export function hasReferences(node: unknown, text: string): boolean {
  return /[&*!]/.test(text) && refers(node);
}

function refers(value: unknown): boolean {
  if (!isNode(value)) return false;
  const node: Node = value;
  if (isAlias(node) || node.tag !== undefined || ("anchor" in node && node.anchor !== undefined)) return true;
  if (isMap(node)) return node.items.some(({ key, value: below }) => refers(key) || refers(below));
  return isCollection(node) && node.items.some(refers);
}
