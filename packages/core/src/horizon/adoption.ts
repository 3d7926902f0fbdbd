import type { Scenario } from "../plan/model.js";

/**
 * The share taken out by a year, 0–1: straight lines between the years that are stated, level before the first and after
 * the last of them. 0 where none is stated.
 */
export function adoptionIn(curve: Scenario["adoption"], year: number): number {
  const after = curve.findIndex((point) => point.year >= year);
  if (after < 0) return curve.at(-1)?.share ?? 0;
  const [from, to] = [curve[after - 1], curve[after]];
  if (to === undefined) return 0;
  if (from === undefined) return to.share;
  return from.share + ((to.share - from.share) * (year - from.year)) / (to.year - from.year);
}
