import { poolSmall } from "./pool.js";

/** Weights by sector of one year, in thousandths. */
export interface YearWeights {
  readonly year: number;
  readonly sectors: ReadonlyMap<string, number>;
}

export interface HiddenYears {
  /** Years whose total is a small cell. */
  readonly years: ReadonlySet<number>;
  /** Hidden sectors by year. */
  readonly sectors: ReadonlyMap<number, ReadonlySet<string>>;
}

/**
 * Hides sectors of each year, with the last year's as they are hidden elsewhere. Every year has a pool of its own: one
 * year's weights say nothing of another's.
 */
export function hiddenYears(
  years: readonly YearWeights[],
  lastHidden: ReadonlySet<string>,
  limitMilli: number,
): HiddenYears {
  const last = Math.max(...years.map(({ year }) => year));
  const hidden = new Set<number>();
  const sectors = new Map<number, ReadonlySet<string>>();
  for (const { year, sectors: weights } of years) {
    const pool = poolSmall(weights, limitMilli, lastHidden);
    if (!pool.protects) hidden.add(year);
    sectors.set(year, year === last ? lastHidden : pool.rows);
  }
  return { years: hidden, sectors };
}
