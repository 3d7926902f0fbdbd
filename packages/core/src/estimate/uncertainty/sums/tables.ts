import { mostLevels } from "./levels.js";
import { type LookUpPack, lanesOfLookUps } from "./packs.js";

/** Numbers of the tables of a pack. */
export const tablesSize = lanesOfLookUps * mostLevels;

/**
 * Writes the weighted sum of every combination in every lane of a pack, one table after the other. False where none of its
 * columns has a weight: then the tables are not written.
 */
export function fillTables(tables: Float64Array, { lanes }: LookUpPack, weights: Float64Array): boolean {
  if (!lanes.some(({ columns }) => columns.some(({ column }) => (weights[column] ?? 0) !== 0))) return false;
  for (let lane = 0; lane < lanesOfLookUps; lane++) {
    const start = lane * mostLevels;
    tables[start] = 0;
    let size = 1;
    for (const { column, values } of lanes[lane]?.columns ?? []) {
      const weight = weights[column] ?? 0;
      // From the last value on: those of the first one stand where the sums so far do.
      for (let level = values.length - 1; level >= 0; level--) {
        const more = weight * (values[level] ?? 0);
        const to = start + level * size;
        for (let at = 0; at < size; at++) tables[to + at] = (tables[start + at] ?? 0) + more;
      }
      size *= values.length;
    }
  }
  return true;
}
