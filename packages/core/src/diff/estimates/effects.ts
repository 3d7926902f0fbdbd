import type { Figures } from "../../estimate/types.js";
import type { Regimes } from "./regimes.js";
import { masksWithout } from "./shapley.js";
import type { Effect, EstimateCause } from "./types.js";

/** What a thing adds, where its cause is changed, to the sums that the two measures are made from. */
export interface Increment {
  /** To Σ w·p. */
  readonly sum: number;
  /** To the weight in occupations above the threshold. */
  readonly high: number;
  /** To covered weight. */
  readonly covered: number;
}

/**
 * Parts what a cause did to the total among the things it consists of, so that theirs add up to it. A measure is a
 * quotient of sums, N ÷ D, to which each thing adds by itself; by the same symmetric components as the causes,
 *
 *     Δ(N/D) = ΔN·(1/D₀ + 1/D₁)/2 + (N₀ + N₁)/2·(1/D₁ − 1/D₀),  the last factor being −ΔD/(D₀·D₁)
 *
 * which is linear in each thing's ΔN and ΔD. `incrementsAt` is asked in every state of the other causes; the effects
 * are averaged as the causes' parts are.
 */
export function effectsOf(
  regimes: Regimes,
  cause: EstimateCause,
  incrementsAt: (before: number, after: number) => ReadonlyMap<string, Increment>,
): (thing: string) => Effect {
  const at = regimes.causes.indexOf(cause);
  const effects = new Map<string, { mean: number | null; high: number | null }>();
  for (const { mask, weight } of at < 0 ? [] : masksWithout(regimes.causes.length, at)) {
    const [from, to] = [regimes.total(mask), regimes.total(mask | (1 << at))];
    for (const [thing, increment] of incrementsAt(mask, mask | (1 << at))) {
      const effect = effects.get(thing) ?? { mean: 0, high: 0 };
      effects.set(thing, {
        mean: plus(effect.mean, weight, component(from, to, "mean", increment.sum, increment.covered)),
        high: plus(effect.high, weight, component(from, to, "high", increment.high, increment.covered)),
      });
    }
  }
  return (thing) => effects.get(thing) ?? { mean: 0, high: 0 };
}

function component(
  from: Figures,
  to: Figures,
  measure: "mean" | "high",
  numerator: number,
  denominator: number,
): number | null {
  const [was, is] = [from[measure], to[measure]];
  if (was === null || is === null) return null;
  const [d0, d1] = [from.covered, to.covered];
  const middle = (was * d0 + is * d1) / 2;
  return (numerator * (1 / d0 + 1 / d1)) / 2 - (middle * denominator) / (d0 * d1);
}

function plus(sum: number | null, weight: number, part: number | null): number | null {
  return sum === null || part === null ? null : sum + weight * part;
}
