import { markdownHead, markdownRow } from "@kommuneradar/charts";

/** A table, its first columns text and the others figures. */
export function rows([head = [], ...body]: readonly (readonly string[])[], textColumns: number): string {
  return [markdownHead(head, textColumns), ...body.map(markdownRow)].join("\n");
}
