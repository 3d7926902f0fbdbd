import type { FiguresDocument } from "./figures-document.js";

/** Units of 1: tenths of a per cent, which is what a page shows where it shows most. */
const parts = 1000;
/** What arithmetic may be off by, so that 0.45 stays 0.45. */
const tolerance = 1e-9;

/**
 * The ends of a range as a document tells them. Where small cells are hidden they have no more digits than on a page: they
 * follow from the whole mix of a group, so that with all of them somebody could try which division of what is hidden gives
 * just these (docs/decisions/privacy.md). Rounded outwards: the figure stays within.
 */
export function toldEnds(
  ends: readonly [number, number],
  { suppression }: Pick<FiguresDocument, "suppression">,
): readonly [number, number] {
  if (suppression === undefined) return ends;
  const [low, high] = ends;
  return [Math.floor(low * parts + tolerance) / parts, Math.ceil(high * parts - tolerance) / parts];
}
