import type { Column } from "./column.js";

/** As many different values as a byte tells apart. */
export const mostLevels = 256;

/** A drawn column of few different whole values: which they are, and which of them each draw has. */
export interface Levels {
  readonly values: readonly number[];
  readonly places: Uint8Array;
}

/** undefined where there are more values than `mostLevels`. */
export function levelsOf({ drawn, whole }: Column): Levels | undefined {
  const places = new Uint8Array(drawn.length);
  const values: number[] = [];
  /** By what is drawn: different numbers may be the same whole one. */
  const known = new Map<number, number>();
  for (let draw = 0; draw < drawn.length; draw++) {
    const number = drawn[draw] ?? 0;
    let place = known.get(number);
    if (place === undefined) {
      const value = whole(number);
      place = values.indexOf(value);
      if (place < 0) {
        if (values.length === mostLevels) return undefined;
        place = values.push(value) - 1;
      }
      known.set(number, place);
    }
    places[draw] = place;
  }
  return { values, places };
}
