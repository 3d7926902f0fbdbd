import { bandOf } from "../../bands.js";
import type { Law } from "./law.js";

/** Probability of a standard normal number below `x`: Marsaglia's series, to the precision of a double where |x| < 7. */
export function normalBelow(x: number): number {
  if (x < -8) return 0;
  if (x > 8) return 1;
  let term = x;
  let sum = x;
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** How many standard deviations the middle `interval` (0–1) of a normal distribution reaches to each side. */
export function normalReach(interval: number): number {
  if (!(interval < 1)) return Number.POSITIVE_INFINITY;
  let [near, far] = [0, 8];
  // Each step halves the gap; sixty leave none between doubles.
  for (let step = 0; step < 60; step++) {
    const middle = (near + far) / 2;
    if (2 * normalBelow(middle) - 1 < interval) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}

/**
 * A law known by its moments and its ends. They are as exact as they are given; the probability of the upper band is that
 * of a normal number with these moments: an approximation.
 */
export function normalLaw(moments: Omit<Law, "high">): Law {
  const { mean, variance, least, greatest } = moments;
  return {
    ...moments,
    high(thresholds) {
      if (bandOf(least, thresholds) === "high") return 1;
      if (bandOf(greatest, thresholds) !== "high") return 0;
      if (!(variance > 0)) return bandOf(mean, thresholds) === "high" ? 1 : 0;
      return normalBelow((mean - thresholds.high) / Math.sqrt(variance));
    },
  };
}
