import type { ScoreSet } from "@kommuneradar/schema";
import type { EstimateSettings } from "./types.js";

export type Band = "high" | "medium" | "low";

/** Values this near a threshold count as equal to it: a mean of decimals is rarely exact. */
const tolerance = 1e-9;

/** Band of a value: high is above the upper threshold (or on it, with `inclusiveHigh`), low below the lower one. */
export function bandOf(
  value: number,
  settings: Pick<EstimateSettings, "high" | "low" | "inclusiveHigh">,
): Band {
  const isHigh = settings.inclusiveHigh
    ? value >= settings.high - tolerance
    : value > settings.high + tolerance;
  if (isHigh) return "high";
  return value < settings.low - tolerance ? "low" : "medium";
}

/**
 * Whether the thresholds part the scale. They are chosen for probabilities: on a scale of 1–5 everything would be above
 * 0.7, and a share of it would say nothing.
 */
export function partScale(
  { min, max }: ScoreSet["scale"],
  { high, low }: Pick<EstimateSettings, "high" | "low">,
): boolean {
  return low >= min && high >= min && low <= max && high <= max;
}
