import { discreteLaw, type Point } from "./discrete.js";
import type { Law } from "./law.js";

/** The values in ascending order, each once, and the share of all that are at or below it. */
function sharesBelow(
  values: readonly number[],
): readonly { readonly value: number; readonly share: number }[] {
  const ascending = [...values].sort((a, b) => a - b);
  return ascending.flatMap((value, index) =>
    value === ascending[index + 1] ? [] : [{ value, share: (index + 1) / ascending.length }],
  );
}

/** Exact law of the greatest of as many values as there are, drawn from them with replacement. */
export function greatestLaw(values: readonly number[]): Law {
  const size = values.length;
  let before = 0;
  return discreteLaw(
    sharesBelow(values).map(({ value, share }): Point => {
      const below = before;
      before = share ** size;
      return [value, before - below];
    }),
  );
}

/** The same of the least. */
export function leastLaw(values: readonly number[]): Law {
  const size = values.length;
  let before = 1;
  return discreteLaw(
    sharesBelow(values).map(({ value, share }): Point => {
      const atLeast = before;
      before = (1 - share) ** size;
      return [value, atLeast - before];
    }),
  );
}

/** The same of the middle value, the mean of the two in the middle where their number is even. */
export function middleLaw(values: readonly number[]): Law {
  const size = values.length;
  const shares = sharesBelow(values);
  const rank = (size + 1) >> 1;
  /** Probability that the value at `rank` is this one. */
  const alone = shares.map(
    ({ share }, index) => atLeast(rank, size, share) - atLeast(rank, size, shares[index - 1]?.share ?? 0),
  );
  if (size % 2 === 1) return discreteLaw(shares.map(({ value }, index): Point => [value, alone[index] ?? 0]));
  // Two different values in the middle: one half of the draws at or below the lower, the other at or above the upper.
  const orders = choose(size, rank);
  const points = shares.flatMap(({ value, share }, lower): Point[] => {
    const below = shares[lower - 1]?.share ?? 0;
    let apart = 0;
    const pairs = shares.slice(lower + 1).map(({ value: other, share: upTo }, index): Point => {
      const from = 1 - (shares[lower + index]?.share ?? 0);
      const probability = orders * (share ** rank - below ** rank) * (from ** rank - (1 - upTo) ** rank);
      apart += probability;
      return [(value + other) / 2, probability];
    });
    return [[value, Math.max(0, (alone[lower] ?? 0) - apart)], ...pairs];
  });
  return discreteLaw(points);
}

/** Probability of at least `least` hits in `tries`, each with the probability `share`. */
function atLeast(least: number, tries: number, share: number): number {
  let sum = 0;
  for (let hits = least; hits <= tries; hits++) {
    sum += choose(tries, hits) * share ** hits * (1 - share) ** (tries - hits);
  }
  return Math.min(1, sum);
}

function choose(all: number, some: number): number {
  let count = 1;
  for (let i = 1; i <= some; i++) count = (count * (all - some + i)) / i;
  return count;
}
