import { bandOf } from "../../bands.js";
import type { Law } from "./law.js";

/** A value and its probability. */
export type Point = readonly [value: number, probability: number];

/** A law of finitely many values, whose probabilities add up to 1. */
export function discreteLaw(points: readonly Point[]): Law {
  const values = points.flatMap(([value, probability]) => (probability > 0 ? [value] : []));
  const mean = points.reduce((sum, [value, probability]) => sum + probability * value, 0);
  return {
    mean,
    variance: points.reduce((sum, [value, probability]) => sum + probability * (value - mean) ** 2, 0),
    least: Math.min(...values),
    greatest: Math.max(...values),
    high: (thresholds) =>
      Math.min(
        1,
        points.reduce(
          (sum, [value, probability]) => sum + (bandOf(value, thresholds) === "high" ? probability : 0),
          0,
        ),
      ),
  };
}

/** What is the same in every draw. */
export function constantLaw(value: number): Law {
  return discreteLaw([[value, 1]]);
}
