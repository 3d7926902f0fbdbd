import { between, type Polar, type SlotRow, slotAt } from "./slots.js";

/** A slot of a row, and how far it is from the place that was aimed at, in u. */
export interface FoundSlot<Row extends SlotRow> {
  readonly row: Row;
  readonly index: number;
  readonly away: number;
}

/**
 * The slot nearest to `aim` that `accepts`, or undefined when none does. It looks outward from the aim, row by row,
 * and stops where nothing nearer can follow (`rows` go from the centre outward): a cell can have 100,000 slots, and an edit is laid out while one types.
 */
export function nearestSlot<Row extends SlotRow>(
  rows: readonly Row[],
  aim: Polar,
  accepts: (slot: FoundSlot<Row>) => boolean,
): FoundSlot<Row> | undefined {
  let best: FoundSlot<Row> | undefined;
  const isNearer = (away: number) => best === undefined || away < best.away;
  const walk = (row: Row, start: number, direction: 1 | -1) => {
    for (let index = start; index >= 0 && index < row.count; index += direction) {
      const away = between(slotAt(row, index), aim);
      if (!isNearer(away)) return;
      const slot = { row, index, away };
      if (accepts(slot)) best = slot;
    }
  };
  const search = (row: Row | undefined): boolean => {
    if (row === undefined || !isNearer(Math.abs(row.distance - aim.distance))) return false;
    const opposite = row.step === 0 ? 0 : Math.round((aim.angle - row.from) / row.step);
    const start = Math.min(Math.max(opposite, 0), row.count - 1);
    walk(row, start, 1);
    walk(row, start - 1, -1);
    return true;
  };
  let outward = rows.findIndex((row) => row.distance >= aim.distance);
  if (outward < 0) outward = rows.length;
  let inward = outward - 1;
  for (let more = true; more; ) {
    const foundOutward = search(rows[outward]);
    const foundInward = search(rows[inward]);
    if (foundOutward) outward++;
    if (foundInward) inward--;
    more = foundOutward || foundInward;
  }
  return best;
}
