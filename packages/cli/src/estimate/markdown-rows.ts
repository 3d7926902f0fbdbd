import { markdownHead, markdownRow } from "../layout/markdown-table.js";

/** A table, its first columns text and the others figures. */
export function rows([head = [], ...body]: readonly (readonly string[])[], textColumns: number): string {
  return [markdownHead(head, textColumns), ...body.map(markdownRow)].join("\n");
}
