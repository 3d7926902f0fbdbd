import { type Parted, type Parting, type PartSums, partsOf, sumsOf } from "../../workforce/parting.js";
import type { Cube } from "../../workforce/types.js";
import { whole } from "./partings.js";

/** The sums of no cell. */
export const nothing: PartSums = sumsOf(new Map());

/** The parts of several cubes, which add up, by name and sorted by it. */
export function partedOf(cubes: readonly Cube[], parting: Parting): Parted {
  const [first, ...others] = cubes.map((cube) => partsOf(cube, parting));
  if (first === undefined) return new Map();
  if (others.length === 0) return first;
  const parts = new Map(first);
  for (const other of others) {
    for (const [name, sums] of other) {
      const before = parts.get(name);
      parts.set(name, before ? addSums(before, sums) : sums);
    }
  }
  return new Map([...parts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The sums of all cells. */
export function wholeOf(cubes: readonly Cube[]): PartSums {
  return partedOf(cubes, whole).get("") ?? nothing;
}

const added = new WeakMap<PartSums, WeakMap<PartSums, PartSums>>();

/** Two sums as one: of the same two always the same object, so that what is made from it is made once. */
export function addSums(one: PartSums, other: PartSums): PartSums {
  const known = added.get(one) ?? new WeakMap<PartSums, PartSums>();
  added.set(one, known);
  let sum = known.get(other);
  if (!sum) {
    const weights = new Map(one.weights);
    for (const [code, milli] of other.weights) weights.set(code, (weights.get(code) ?? 0) + milli);
    sum = sumsOf(weights);
    known.set(other, sum);
  }
  return sum;
}
