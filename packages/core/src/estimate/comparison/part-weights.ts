import type { PartSums } from "../../workforce/parting.js";
import type { Cube } from "../../workforce/types.js";
import { addSums, partedOf, wholeOf } from "../parts/parted.js";
import { byDimensions, bySide, type Side, sideAndSector } from "../parts/partings.js";

/** Sums by sector. A sector without weight is not there. */
export type SumsBySector = ReadonlyMap<string, PartSums>;

/** A part of a workforce: its sums as a whole, and by sector. */
export interface PartWeights {
  readonly whole: PartSums;
  readonly sectors: SumsBySector;
}

/**
 * The cells by whether their municipality is the one asked for, another of the group, or neither; a side without weight is
 * not there.
 */
export function partWeights(
  cubes: readonly Cube[],
  municipality: string,
  group: readonly string[],
): Partial<Record<Side, PartWeights>> {
  const sectors = new Map<string, Map<string, PartSums>>();
  for (const [name, sums] of partedOf(cubes, bySide(municipality, group, true))) {
    if (sums.weightMilli === 0) continue;
    const [side, sector] = sideAndSector(name);
    const found = sectors.get(side) ?? new Map<string, PartSums>();
    sectors.set(side, found.set(sector, sums));
  }
  const wholes = partedOf(cubes, bySide(municipality, group, false));
  return Object.fromEntries(
    [...sectors].flatMap(([side, ofSide]) => {
      const sums = wholes.get(side);
      return sums ? [[side, { whole: sums, sectors: ofSide }]] : [];
    }),
  );
}

/** All cells as one part. */
export function allRows(cubes: readonly Cube[]): PartWeights {
  const sectors = [...partedOf(cubes, byDimensions(["sector"], []))];
  return {
    whole: wholeOf(cubes),
    sectors: new Map(sectors.filter(([, { weightMilli }]) => weightMilli > 0)),
  };
}

/** Two parts as one; either may be nobody. */
export function joinParts(one: PartWeights | undefined, other: PartWeights | undefined) {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    whole: addSums(one.whole, other.whole),
    sectors: joinSectors([...one.sectors, ...other.sectors]),
  };
}

/** Sums by name; of those that share one, the sum. */
export function joinSectors(sectors: Iterable<readonly [string, PartSums]>): SumsBySector {
  const joined = new Map<string, PartSums>();
  for (const [name, sums] of sectors) {
    const before = joined.get(name);
    joined.set(name, before ? addSums(before, sums) : sums);
  }
  return joined;
}

/** Weight per sector, in thousandths. */
export function sectorWeights(part: PartWeights | undefined): ReadonlyMap<string, number> {
  return new Map([...(part?.sectors ?? [])].map(([sector, { weightMilli }]) => [sector, weightMilli]));
}
