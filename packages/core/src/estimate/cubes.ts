import type { Cube, WorkforceTable } from "../workforce/types.js";

/** The cubes of tables, or cubes as they are. */
export function cubesOf(tables: readonly (WorkforceTable | Cube)[]): readonly Cube[] {
  return tables.map((table) => ("cube" in table ? table.cube : table));
}
