import { mostLevels } from "./levels.js";
import { type LookUpPack, lanesOfLookUps } from "./packs.js";

/** Pairs in the tables of a pack. */
export const tablePairs = lanesOfLookUps * mostLevels;

/** Writes the two weighted sums of every combination in every lane of a pack, one table after the other. */
export function fillTables(tables: Float64Array, { lanes }: LookUpPack, weights: Float64Array): void {
  for (let lane = 0; lane < lanesOfLookUps; lane++) {
    const start = lane * mostLevels * 2;
    tables[start] = 0;
    tables[start + 1] = 0;
    let size = 2;
    for (const { column, values } of lanes[lane]?.columns ?? []) {
      const one = weights[column * 2] ?? 0;
      const other = weights[column * 2 + 1] ?? 0;
      // From the last value on: those of the first one stand where the sums so far do.
      for (let level = values.length - 1; level >= 0; level--) {
        const value = values[level] ?? 0;
        const [more, otherMore] = [one * value, other * value];
        const to = start + level * size;
        for (let at = 0; at < size; at += 2) {
          tables[to + at] = (tables[start + at] ?? 0) + more;
          tables[to + at + 1] = (tables[start + at + 1] ?? 0) + otherMore;
        }
      }
      size *= values.length;
    }
  }
}
