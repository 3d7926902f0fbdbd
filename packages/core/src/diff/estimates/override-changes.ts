import { createScorer } from "../../estimate/scorer.js";
import type { Override } from "../../estimate/types.js";
import { byCode } from "../by-code.js";
import { sameValue } from "../same-value.js";
import { effectsOf, type Increment } from "./effects.js";
import type { Regimes } from "./regimes.js";
import type { ShownTogether } from "./shown-together.js";
import type { EstimateDiff, EstimateEdition, OverrideChange, OverrideSide } from "./types.js";
import { times, worth } from "./worth.js";

/** Overrides that came, went, have another value or another reason; what moved the mean most first. */
export function overrideChanges(
  before: EstimateEdition,
  after: EstimateEdition,
  shown: ShownTogether,
  apart: EstimateDiff["apart"],
): readonly OverrideChange[] {
  const [was, is] = [sideReader(before), sideReader(after)];
  const codes = [...new Set([...was.codes, ...is.codes])];
  const effect = apart
    ? () => ({ mean: null, high: null })
    : effectsOf(shown.regimes, "overrides", incrementsOf(shown.regimes, codes));
  return codes
    .map((code) => ({ code, from: was.read(code), to: is.read(code) }))
    .filter(({ from, to }) => {
      const isOne = from.overridden && to.overridden;
      return !isOne || !sameValue(from, to);
    })
    .map(({ code, from, to }): OverrideChange => {
      const hidden = [shown.before, shown.after].every(
        ({ occupations }) => occupations !== undefined && !occupations.has(code),
      );
      const title = is.titleOf(code) || was.titleOf(code);
      return { code, title, from, to, hidden, effect: hidden ? { mean: null, high: null } : effect(code) };
    })
    .sort((one, other) => size(other) - size(one) || byCode(one.code, other.code));
}

function size({ effect }: OverrideChange): number {
  return Math.abs(effect.mean ?? 0);
}

function sideReader({ reference, settings }: EstimateEdition) {
  const overrides = new Map<string, Override>(settings.overrides.map((one) => [one.occupation, one]));
  const own = createScorer(reference, { ...settings, overrides: [] });
  return {
    codes: [...overrides.keys()],
    titleOf: (code: string) => own.score(code).title,
    read(code: string): OverrideSide {
      const override = overrides.get(code);
      return override
        ? {
            overridden: true,
            value: override.probability,
            spread: override.spread ?? null,
            because: override.because,
          }
        : { overridden: false, value: own.score(code).value, spread: null, because: null };
    },
  };
}

function incrementsOf(regimes: Regimes, codes: readonly string[]) {
  return (from: number, to: number): ReadonlyMap<string, Increment> => {
    const weights = regimes.weights(from);
    const [was, is] = [from, to].map((mask) => worth(regimes.scorer(mask), regimes.settings(mask)));
    return new Map(
      codes.map((code) => {
        const weight = (weights.get(code) ?? 0) / 1000;
        return [code, times(weight, minus(is?.(code), was?.(code)))];
      }),
    );
  };
}

function minus(one: Increment | undefined, other: Increment | undefined): Increment {
  return {
    sum: (one?.sum ?? 0) - (other?.sum ?? 0),
    high: (one?.high ?? 0) - (other?.high ?? 0),
    covered: (one?.covered ?? 0) - (other?.covered ?? 0),
  };
}
