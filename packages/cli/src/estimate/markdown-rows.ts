/** A table, its first columns text and the others figures. */
export function rows([head = [], ...body]: readonly (readonly string[])[], textColumns: number): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  const rule = head.map((_, column) => (column < textColumns ? "---" : "---:"));
  return [line(head), line(rule), ...body.map(line)].join("\n");
}

/** Titles come from files: nothing in them may end a cell or start markup. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\|<>*_`[\]]/g, "\\$&").replaceAll(/\s+/g, " ");
}
