import { cubesOf, onlyOccupations } from "../../estimate/cubes.js";
import { createFigures, type WeightByOccupation } from "../../estimate/figures.js";
import { type GroupedWeights, groupWeights, totalWeights } from "../../estimate/groups.js";
import { keyText } from "../../estimate/privacy/hidden-groups.js";
import { createScorer, type Scorer } from "../../estimate/scorer.js";
import { withoutRanges } from "../../estimate/settings.js";
import type { EstimateSettings, Figures } from "../../estimate/types.js";
import { finish } from "../../steps.js";
import type { EstimateCause, EstimateEdition } from "./types.js";

/**
 * The estimate with each of the changed causes as before or as after: a bit of a mask per cause, in the order of
 * `causes`. What is worked out is kept, since every figure is asked for under each mask.
 */
export interface Regimes {
  readonly causes: readonly EstimateCause[];
  /** Every cause as before is 0, every one as after is this. */
  readonly last: number;
  /** The bit of a cause; 0 for one that did not change. */
  bitOf(cause: EstimateCause): number;
  settings(mask: number): EstimateSettings;
  scorer(mask: number): Scorer;
  weights(mask: number): WeightByOccupation;
  total(mask: number): Figures;
  /** By `keyText`. */
  groups(mask: number): ReadonlyMap<string, Figures & Pick<GroupedWeights, "key">>;
  /** Masks that give an occupation another value: the workforce apart. */
  readonly valueMasks: readonly number[];
}

/** `keep`: the occupations of the cubes before and after that count. */
export function createRegimes(
  before: EstimateEdition,
  after: EstimateEdition,
  causes: readonly EstimateCause[],
  keep?: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> },
): Regimes {
  const bitOf = (cause: EstimateCause) => {
    const at = causes.indexOf(cause);
    return at < 0 ? 0 : 1 << at;
  };
  /** The side a cause is on; of one that did not change, either would do. */
  const sideOf = (cause: EstimateCause, mask: number) =>
    mask & bitOf(cause) || !bitOf(cause) ? after : before;
  const kept = ({ tables }: EstimateEdition, codes: ReadonlySet<string> | undefined) =>
    codes === undefined ? cubesOf(tables) : onlyOccupations(cubesOf(tables), codes);
  const cubes = { before: kept(before, keep?.before), after: kept(after, keep?.after) };
  const cubesAt = (mask: number) => cubes[sideOf("workforce", mask) === after ? "after" : "before"];
  const workforce = bitOf("workforce");
  const last = (1 << causes.length) - 1;

  function settings(mask: number): EstimateSettings {
    const { classification, weight } = sideOf("workforce", mask).settings;
    const { high, low, inclusiveHigh, bridge, fallback } = sideOf("settings", mask).settings;
    return {
      ...withoutRanges(after.settings),
      ...{ classification, weight, high, low, inclusiveHigh, bridge, fallback },
      scores: sideOf("scores", mask).settings.scores,
      mapping: sideOf("mapping", mask).settings.mapping,
      overrides: sideOf("overrides", mask).settings.overrides,
    };
  }
  const scorer = remember((mask) => createScorer(sideOf("scores", mask).reference, settings(mask)));
  // Codes of another classification are worth nothing to the other's scorer, so the workforce's own bit stays there.
  const sameCodes = before.settings.classification === after.settings.classification;
  const scorerAt = (mask: number) => scorer(sameCodes ? mask & ~workforce : mask);
  const figures = remember((mask) => {
    const figuresOf = createFigures(scorerAt(mask), settings(mask));
    return (of: WeightByOccupation) => finish(figuresOf([of]))[0];
  });
  const weights = remember((mask) => totalWeights(cubesAt(mask)));
  const grouped = remember((mask) => {
    const { publish, reference } = sideOf("settings", mask);
    return groupWeights(
      cubesAt(mask),
      after.settings.groupBy,
      publish.groups ?? reference.municipalityGroups,
    );
  });
  const total = remember((mask) => figures(mask)(weights(mask & workforce)));
  const groups = remember((mask) => {
    const figuresOf = figures(mask);
    return new Map(
      grouped(mask & (workforce | bitOf("settings"))).map(({ key, weights: own }) => [
        keyText(key, after.settings.groupBy),
        { key, ...figuresOf(own) },
      ]),
    );
  });
  return {
    causes,
    last,
    bitOf,
    settings,
    scorer: scorerAt,
    weights: (mask) => weights(mask & workforce),
    total,
    groups,
    valueMasks: Array.from({ length: last + 1 }, (_, mask) => mask).filter((mask) => !(mask & workforce)),
  };
}

function remember<T>(work: (mask: number) => T): (mask: number) => T {
  const known = new Map<number, T>();
  return (mask) => {
    const found = known.get(mask);
    if (found !== undefined) return found;
    const made = work(mask);
    known.set(mask, made);
    return made;
  };
}
