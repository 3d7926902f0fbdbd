import { cubesOf } from "../estimate/cubes.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";

/**
 * Workforces as one cube by sector and occupation, in the exact sums that one file with all their rows would have. Municipalities
 * are not in it: nothing that is made of it tells of one.
 */
export function pooledCube(tables: readonly (WorkforceTable | Cube)[]): Cube {
  const sectors = new Map<
    string,
    { key: readonly string[]; cells: Map<string, { rows: number; weightMilli: number }> }
  >();
  for (const { dimensions, cells } of cubesOf(tables)) {
    const column = dimensions.indexOf("sector");
    for (const { key, occupation, rows, weightMilli } of cells) {
      const sector = key[column] ?? "";
      let own = sectors.get(sector);
      if (own === undefined) {
        own = { key: ["", sector], cells: new Map() };
        sectors.set(sector, own);
      }
      const cell = own.cells.get(occupation);
      if (cell === undefined) own.cells.set(occupation, { rows, weightMilli });
      else {
        cell.rows += rows;
        cell.weightMilli += weightMilli;
      }
    }
  }
  return {
    dimensions: ["municipality", "sector"],
    cells: [...sectors.values()].flatMap(({ key, cells }) =>
      [...cells].map(([occupation, sums]) => ({ key, occupation, ...sums })),
    ),
  };
}
