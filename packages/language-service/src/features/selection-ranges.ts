import type { Position, Range } from "@kommuneradar/core";
import type { SelectionRange } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";

/** What *Expand selection* takes step by step from each position: the word, its key with it, the entry, the list. */
export function selectionRanges(
  { source }: FeatureContext,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    let selection: SelectionRange = { range: { start: position, end: position } };
    const steps = source?.placesAt(position).flatMap(({ path, range }, index, all) => {
      const key = source.rangeOf(path, "key");
      const named = typeof path.at(-1) === "string" ? { start: key.start, end: range.end } : range;
      return index === all.length - 1 && all[index]?.part === "key" ? [key] : [named, range];
    });
    for (const range of (steps ?? []).toReversed().toSorted(bySize)) {
      if (same(range, selection.range)) continue;
      selection = { range, parent: selection };
    }
    return inward(selection);
  });
}

/** The chain the other way round: the innermost range first, each with the next larger as parent. */
function inward(outermost: SelectionRange): SelectionRange {
  let chain: SelectionRange | undefined;
  for (let step: SelectionRange | undefined = outermost; step !== undefined; step = step.parent) {
    chain = chain === undefined ? { range: step.range } : { range: step.range, parent: chain };
  }
  return chain ?? outermost;
}

function bySize(a: Range, b: Range): number {
  return a.start.line === b.start.line
    ? b.start.character - a.start.character || compareEnds(a, b)
    : b.start.line - a.start.line;
}

function compareEnds(a: Range, b: Range): number {
  return a.end.line - b.end.line || a.end.character - b.end.character;
}

function same(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character && compareEnds(a, b) === 0;
}
