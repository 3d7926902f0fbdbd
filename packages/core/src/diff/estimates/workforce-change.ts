import { allRows, sectorWeights } from "../../estimate/comparison/part-weights.js";
import { totalWeights } from "../../estimate/groups.js";
import type { Cube } from "../../workforce/types.js";
import { byCode } from "../by-code.js";
import { effectsOf, type Increment } from "./effects.js";
import type { Regimes } from "./regimes.js";
import type { ShownSide, ShownTogether } from "./shown-together.js";
import type {
  CellChange,
  EstimateDiff,
  OccupationChange,
  SectorChange,
  WeightChange,
  WorkforceChange,
} from "./types.js";
import { times, worth } from "./worth.js";

export const noWorkforceChange: WorkforceChange = {
  sectors: null,
  hiddenSectors: [],
  occupations: [],
  cells: null,
};

/** Who came and went, by sector and by occupation, as far as both editions show it. */
export function workforceChange(shown: ShownTogether, apart: EstimateDiff["apart"]): WorkforceChange {
  // Of codes or weights of another kind nothing can be subtracted.
  if (apart === "classification" || apart === "weight") return noWorkforceChange;
  if (shown.regimes.bitOf("workforce") === 0) return noWorkforceChange;
  const { before, after, hiddenSectors: hidden } = shown;
  const [was, is] = [before, after].map(({ cubes }) => sectorWeights(allRows(cubes)));
  const sectors = keysOf(was, is);
  const hasSectors = sectors.some((sector) => sector !== "");
  const showsAll =
    before.occupations === undefined && after.occupations === undefined && shown.hidden.below === 0;
  return {
    sectors:
      hidden === undefined || !hasSectors
        ? null
        : changesOf(
            sectors
              .filter((sector) => !hidden.has(sector))
              .map(
                (sector): SectorChange => ({ sector, before: units(was, sector), after: units(is, sector) }),
              ),
            ({ sector }) => sector,
          ),
    hiddenSectors:
      hidden === undefined || !hasSectors ? [] : sectors.filter((sector) => hidden.has(sector)).sort(),
    occupations: occupationChanges(shown),
    cells: showsAll && hasSectors ? cellChanges(shown) : null,
  };
}

function occupationChanges({ before, after, regimes }: ShownTogether): readonly OccupationChange[] {
  const [was, is] = [before, after].map(({ cubes }) => totalWeights(cubes));
  const codes = keysOf(was, is);
  const effect = effectsOf(regimes, "workforce", incrementsOf(regimes));
  const weightOn = (
    { occupations }: ShownSide,
    weights: ReadonlyMap<string, number> | undefined,
    code: string,
  ) => (occupations === undefined || occupations.has(code) ? units(weights, code) : null);
  const changes = codes
    .map((code): OccupationChange => {
      const one = weightOn(before, was, code);
      const other = weightOn(after, is, code);
      // What a hidden weight did would tell it.
      const told = one !== null && other !== null ? effect(code) : { mean: null, high: null };
      const { title } = regimes.scorer(regimes.last).score(code);
      return { code, title, before: one, after: other, effect: told };
    })
    .filter((change) => change.before !== null || change.after !== null);
  return changesOf(changes, ({ code }) => code);
}

function incrementsOf(regimes: Regimes) {
  return (from: number, to: number): ReadonlyMap<string, Increment> => {
    const [was, is] = [regimes.weights(from), regimes.weights(to)];
    const worthOf = worth(regimes.scorer(to), regimes.settings(to));
    return new Map(
      keysOf(was, is).map((code) => [
        code,
        times(((is.get(code) ?? 0) - (was.get(code) ?? 0)) / 1000, worthOf(code)),
      ]),
    );
  };
}

function cellChanges({ before, after, regimes }: ShownTogether): readonly CellChange[] {
  const [was, is] = [cellWeights(before.cubes), cellWeights(after.cubes)];
  const changes = keysOf(was, is).map((key): CellChange => {
    const [sector = "", code = ""] = key.split("\n");
    const { title } = regimes.scorer(regimes.last).score(code);
    return { sector, code, title, before: units(was, key), after: units(is, key) };
  });
  return changesOf(changes, ({ sector, code }) => `${sector}\n${code}`);
}

function cellWeights(cubes: readonly Cube[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  for (const [sector, { weights }] of allRows(cubes).sectors) {
    for (const [code, milli] of weights) cells.set(`${sector}\n${code}`, milli);
  }
  return cells;
}

/** Those that changed, the greatest change first. */
function changesOf<T extends WeightChange>(list: readonly T[], nameOf: (entry: T) => string): readonly T[] {
  const size = ({ before, after }: WeightChange) => Math.abs((after ?? 0) - (before ?? 0));
  return list
    .filter(({ before, after }) => before !== after)
    .sort((one, other) => size(other) - size(one) || byCode(nameOf(one), nameOf(other)));
}

function keysOf(
  one: ReadonlyMap<string, number> | undefined,
  other: ReadonlyMap<string, number> | undefined,
): readonly string[] {
  return [...new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])];
}

function units(weights: ReadonlyMap<string, number> | undefined, key: string): number {
  return (weights?.get(key) ?? 0) / 1000;
}
