/** Where something that can be pressed stands in its table: its row, from 0, and the middle of it across the page, in px. */
export interface Spot {
  readonly row: number;
  readonly middle: number;
}

/** A key as it is pressed; `false` for what is held down with it. */
export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The place a key leads to from `at`, or undefined where it leads nowhere: left and right within a row, up and down to what
 * stands nearest to `column` in the next row, Home and End to the ends of the row, with Ctrl to those of the table. What
 * stands in one row alone (a legend) is also gone through with up and down.
 */
export function moveFrom(
  spots: readonly Spot[],
  at: number,
  press: Keys,
  column: number,
): number | undefined {
  const here = spots[at];
  if (here === undefined || press.shiftKey || press.altKey || press.metaKey) return undefined;
  const inRow = (row: number) => spots.flatMap((spot, index) => (spot.row === row ? [index] : []));
  const along = (step: 1 | -1) => (spots[at + step]?.row === here.row ? at + step : undefined);
  if (press.ctrlKey) {
    if (press.key === "Home") return 0;
    return press.key === "End" ? spots.length - 1 : undefined;
  }
  switch (press.key) {
    case "ArrowLeft":
      return along(-1);
    case "ArrowRight":
      return along(1);
    case "Home":
      return inRow(here.row).at(0);
    case "End":
      return inRow(here.row).at(-1);
    case "ArrowUp":
    case "ArrowDown": {
      const step = press.key === "ArrowUp" ? -1 : 1;
      if (spots.every(({ row }) => row === here.row)) return along(step);
      const next =
        step < 0 ? spots.findLast(({ row }) => row < here.row) : spots.find(({ row }) => row > here.row);
      return next && nearest(spots, inRow(next.row), column);
    }
    default:
      return undefined;
  }
}

/** That of `among` (places in `spots`) which stands nearest to a column; undefined of none. */
export function nearest(
  spots: readonly Spot[],
  among: readonly number[],
  column: number,
): number | undefined {
  const away = (index: number) => Math.abs((spots[index]?.middle ?? 0) - column);
  return among.reduce<number | undefined>(
    (best, index) => (best === undefined || away(index) < away(best) ? index : best),
    undefined,
  );
}
