import type { Cube, WorkforceTable } from "../workforce/types.js";
import { cubesOf } from "./cubes.js";
import { totalWeights } from "./groups.js";

/** All rows by occupation alone: what is asked of it many times costs as many occupations, not as many cells. */
export function mergedCube(tables: readonly (WorkforceTable | Cube)[]): Cube {
  return {
    dimensions: ["municipality", "sector"],
    cells: [...totalWeights(cubesOf(tables))].map(([occupation, weightMilli]) => ({
      key: ["", ""],
      occupation,
      rows: 1,
      weightMilli,
    })),
  };
}
