import type { Cube, WorkforceTable } from "../workforce/types.js";

/** The cubes of tables, or cubes as they are. */
export function cubesOf(tables: readonly (WorkforceTable | Cube)[]): readonly Cube[] {
  return tables.map((table) => ("cube" in table ? table.cube : table));
}

/** Cubes of these occupations alone. */
export function onlyOccupations(cubes: readonly Cube[], codes: ReadonlySet<string>): readonly Cube[] {
  return cubes.map(({ dimensions, cells }) => ({
    dimensions,
    cells: cells.filter(({ occupation }) => codes.has(occupation)),
  }));
}
