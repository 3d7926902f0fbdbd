import type { Cube } from "../../workforce/types.js";
import type { WeightByOccupation } from "../figures.js";

/** Weights in thousandths by sector, and in it by occupation. */
export type WeightsBySector = ReadonlyMap<string, WeightByOccupation>;

/** The parts of a workforce that do not overlap: every cell is in exactly one of them. */
export interface PartWeights {
  readonly own: WeightsBySector;
  /** The group without the municipality. */
  readonly rest: WeightsBySector;
  /** Everybody else. */
  readonly outside: WeightsBySector;
}

/** Parts the cells by whether their municipality is the one asked for, another of the group, or neither. */
export function partWeights(
  cubes: readonly Cube[],
  municipality: string,
  group: readonly string[],
): PartWeights {
  const members = new Set(group);
  const parts = { own: newPart(), rest: newPart(), outside: newPart() };
  for (const { dimensions, cells } of cubes) {
    const [place, sector] = [dimensions.indexOf("municipality"), dimensions.indexOf("sector")];
    for (const { key, occupation, weightMilli } of cells) {
      if (weightMilli === 0) continue;
      const code = key[place] ?? "";
      const part = code === municipality ? "own" : members.has(code) ? "rest" : "outside";
      const weights = sectorOf(parts[part], key[sector] ?? "");
      weights.set(occupation, (weights.get(occupation) ?? 0) + weightMilli);
    }
  }
  return parts;
}

/** All cells in one part. */
export function bySector(cubes: readonly Cube[]): WeightsBySector {
  const { own, rest, outside } = partWeights(cubes, "", []);
  return joinParts([own, rest, outside]);
}

/** Several parts as one, with some sectors under the names they are given. */
export function joinParts(
  parts: readonly WeightsBySector[],
  nameOf: (sector: string) => string = (sector) => sector,
): WeightsBySector {
  const joined = newPart();
  for (const part of parts) {
    for (const [sector, weights] of part) {
      const sums = sectorOf(joined, nameOf(sector));
      for (const [code, milli] of weights) sums.set(code, (sums.get(code) ?? 0) + milli);
    }
  }
  return joined;
}

/** The whole of a part, by occupation. */
export function wholeOf(part: WeightsBySector): WeightByOccupation {
  return joinParts([part], () => "").get("") ?? new Map();
}

/** Weight per sector, in thousandths. */
export function sectorWeights(part: WeightsBySector): ReadonlyMap<string, number> {
  return new Map(
    [...part].map(([sector, weights]) => [
      sector,
      [...weights.values()].reduce((sum, milli) => sum + milli, 0),
    ]),
  );
}

function newPart(): Map<string, Map<string, number>> {
  return new Map();
}

function sectorOf(part: Map<string, Map<string, number>>, sector: string): Map<string, number> {
  let weights = part.get(sector);
  if (!weights) {
    weights = new Map();
    part.set(sector, weights);
  }
  return weights;
}
