import type { Problem } from "../problem.js";

/** Problems as a reader meets them: by line, then by character; found together, told together. */
export function inTextOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    ({ range: a }, { range: b }) => a.start.line - b.start.line || a.start.character - b.start.character,
  );
}
