import type { Figures } from "../types.js";
import type { AmountChange, FiguresChange } from "./types.js";

type Side = Pick<Figures, "weight" | "covered" | "mean" | "high">;

/** Nobody: a sector that is not there in a year. */
export const nobody: Side = { weight: 0, covered: 0, mean: null, high: null };

/**
 * What changed from one year to another. An amount is covered weight V times a measure A, and its change is split by
 * Kitagawa's two components (see `decompose`), which add up to it with nothing left over:
 *
 *     V₁A₁ − V₀A₀ = (V₁ − V₀)·(A₀ + A₁)/2  [volume]  +  (A₁ − A₀)·(V₀ + V₁)/2  [mix]
 *
 * Occupations have the same value in both years, so A moves only as the mix of occupations does. Where a year has
 * nothing covered the other's measure stands in for its own: all of the change is volume then.
 */
export function splitChange(before: Side, after: Side): FiguresChange {
  const moved = (measure: "mean" | "high"): number | null => {
    const [was, is] = [before[measure], after[measure]];
    return was === null || is === null ? null : is - was;
  };
  return {
    weight: after.weight - before.weight,
    mean: moved("mean"),
    high: moved("high"),
    automatable: amountChange(before, after, "mean"),
    highWeight: before.high === null && after.high === null ? null : amountChange(before, after, "high"),
  };
}

function amountChange(before: Side, after: Side, measure: "mean" | "high"): AmountChange {
  const was = before[measure] ?? after[measure] ?? 0;
  const is = after[measure] ?? before[measure] ?? 0;
  const volume = ((after.covered - before.covered) * (was + is)) / 2;
  const mix = ((is - was) * (before.covered + after.covered)) / 2;
  return { difference: after.covered * is - before.covered * was, volume, mix };
}
