import type { ScoreSet } from "@kommuneradar/schema";
import type { EstimateSettings } from "./types.js";

/** Where a value stands by the two thresholds. */
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
 * Whether values of a score set are parted into bands. The thresholds are of probabilities; over an index nobody has
 * published any, and 0.7 of an index says something else, or nothing. So an index has no bands.
 */
export function hasBands({ scale }: Pick<ScoreSet, "scale">): boolean {
  return scale.unit === "probability";
}
