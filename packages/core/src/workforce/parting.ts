import { keepLast } from "../keep-last.js";
import type { Cube, CubeCell } from "./types.js";

/** A way to part the cells of a cube by their keys; a cell can be in several parts, or in none. */
export interface Parting {
  /** The same for all partings that part alike. */
  readonly id: string;
  /** Given the dimensions of a cube, the names of the parts that cells of a key are in, each once. */
  partsOf(dimensions: readonly string[]): (key: readonly string[]) => readonly string[];
}

/** The sums of one part at one moment. While nothing in the part changes they are the same object. */
export interface PartSums {
  readonly weightMilli: number;
  /** Thousandths by occupation, of occupations with rows, sorted by code. The same map whenever it is asked for. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The parts with rows, by name and sorted by it. */
export type Parted = ReadonlyMap<string, PartSums>;

/** Tells the parts of a cube without its cells being looked at; undefined when it no longer can. */
export type PartsSource = (parting: Parting) => Parted | undefined;

/** Partings remembered of one cube. */
const partingsKept = 32;

const sources = new WeakMap<Cube, PartsSource>();
const answers = new WeakMap<Cube, ReturnType<typeof keepLast<Parted>>>();

/** The cube, whose parts are from now on told by a source. */
export function withParts(cube: Cube, source: PartsSource): Cube {
  sources.set(cube, source);
  return cube;
}

/** The parts of a cube: from its source where it has one, else gathered from its cells. Remembered, since cubes do not change. */
export function partsOf(cube: Cube, parting: Parting): Parted {
  const known = answers.get(cube) ?? keepLast<Parted>(partingsKept);
  answers.set(cube, known);
  return known(parting.id, () => sources.get(cube)?.(parting) ?? gathered(cube, parting));
}

function gathered({ dimensions, cells }: Cube, parting: Parting): Parted {
  const namesOf = parting.partsOf(dimensions);
  const names = new Map<CubeCell["key"], readonly string[]>();
  const parts = new Map<string, Map<string, number>>();
  for (const { key, occupation, weightMilli } of cells) {
    // Cells of a group share their key.
    let found = names.get(key);
    if (!found) {
      found = namesOf(key);
      names.set(key, found);
    }
    for (const name of found) {
      let weights = parts.get(name);
      if (!weights) {
        weights = new Map();
        parts.set(name, weights);
      }
      weights.set(occupation, (weights.get(occupation) ?? 0) + weightMilli);
    }
  }
  return new Map([...parts].sort(byText).map(([name, weights]) => [name, sumsOf(weights)]));
}

/** The sums of weights in any order. */
export function sumsOf(weights: ReadonlyMap<string, number>): PartSums {
  let weightMilli = 0;
  for (const milli of weights.values()) weightMilli += milli;
  return { weightMilli, weights: new Map([...weights].sort(byText)) };
}

function byText([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
