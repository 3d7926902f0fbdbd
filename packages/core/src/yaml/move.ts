import type { Problem } from "../problem.js";
import type { Range } from "../range.js";
import { origin } from "./positions.js";

/** A range some lines further down; that of the whole text stays where it is. */
export function moveRange(range: Range, lines: number): Range {
  if (range === origin || lines === 0) return range;
  const { start, end } = range;
  return {
    start: { line: start.line + lines, character: start.character },
    end: { line: end.line + lines, character: end.character },
  };
}

/** A problem some lines further down, with the places that belong to it. */
export function moveProblem(problem: Problem, lines: number): Problem {
  return mapRanges(problem, (range) => moveRange(range, lines));
}

/** A problem with other ranges. */
export function mapRanges(problem: Problem, move: (range: Range) => Range): Problem {
  const { range, related } = problem;
  return {
    ...problem,
    range: move(range),
    ...(related && { related: related.map((place) => ({ ...place, range: move(place.range) })) }),
  };
}
