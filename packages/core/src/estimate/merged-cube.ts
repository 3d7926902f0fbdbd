import { type PartSums, withParts } from "../workforce/parting.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { cubesOf } from "./cubes.js";
import { wholeOf } from "./parts/parted.js";
import { whole } from "./parts/partings.js";

const merged = new WeakMap<PartSums, Cube>();

/** All rows by occupation alone: what is asked of it many times costs as many occupations, not as many cells. */
export function mergedCube(tables: readonly (WorkforceTable | Cube)[]): Cube {
  const sums = wholeOf(cubesOf(tables));
  let cube = merged.get(sums);
  if (!cube) {
    const cells = [...sums.weights].map(([occupation, weightMilli]) => ({
      key: ["", ""],
      occupation,
      rows: 1,
      weightMilli,
    }));
    cube = withParts({ dimensions: ["municipality", "sector"], cells }, ({ id }) =>
      id === whole.id ? new Map([["", sums]]) : undefined,
    );
    merged.set(sums, cube);
  }
  return cube;
}
