import type { PartSums } from "../workforce/parting.js";
import type { Cube } from "../workforce/types.js";
import type { WeightByOccupation } from "./figures.js";
import { partedOf, wholeOf } from "./parts/parted.js";
import { byDimensions, type MunicipalitySets, valuesOfName } from "./parts/partings.js";

/** One group: the value of each dimension grouped by, and its weights. */
export interface GroupedWeights {
  readonly key: Readonly<Record<string, string>>;
  readonly weightMilli: number;
  readonly weights: WeightByOccupation;
}

/** Weights of all cells by occupation. */
export function totalWeights(cubes: readonly Cube[]): WeightByOccupation {
  return wholeOf(cubes).weights;
}

/** Cells gathered by the named dimensions (see `byDimensions`), sorted by their values. Cubes of several files add up. */
export function groupWeights(
  cubes: readonly Cube[],
  groupBy: readonly string[],
  municipalitySets: MunicipalitySets,
): readonly GroupedWeights[] {
  const dimensions = [...new Set(groupBy)];
  if (dimensions.length === 0) return [];
  return [...partedOf(cubes, byDimensions(dimensions, municipalitySets))]
    .map(([name, sums]) => groupOf(name, sums, dimensions))
    .sort((one, other) => compareValues(one.values, other.values));
}

interface Group extends GroupedWeights {
  readonly name: string;
  readonly dimensions: readonly string[];
  /** Of the dimensions, in their order. */
  readonly values: readonly string[];
}

/** Most sums are those of the estimate before a key: so are their groups. */
const known = new WeakMap<PartSums, Group>();

function groupOf(name: string, sums: PartSums, dimensions: readonly string[]): Group {
  const before = known.get(sums);
  if (before?.name === name && hasSameValues(before.dimensions, dimensions)) return before;
  const values = valuesOfName(name, dimensions.length);
  const group: Group = {
    name,
    dimensions,
    values,
    key: Object.fromEntries(dimensions.map((dimension, at) => [dimension, values[at] ?? ""])),
    weightMilli: sums.weightMilli,
    get weights() {
      return sums.weights;
    },
  };
  known.set(sums, group);
  return group;
}

function hasSameValues(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at]);
}

function compareValues(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at < 0 ? 0 : (one[at] ?? "") < (other[at] ?? "") ? -1 : 1;
}
