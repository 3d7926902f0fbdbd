import type { SectorOccupation } from "../where/workforce-cells.js";
import { namesOccupation } from "../workforce/names-occupation.js";
import type { MappedProcess } from "./types.js";

/** Shares of time are whole millionths, so that times are exact whole numbers and their order does not count. */
const parts = 1_000_000;

/** Time in thousandths of a millionth of the weight's unit, as weight. */
export function ofParts(time: number): number {
  return time / (1000 * parts);
}

/** An occupation in a sector with the processes that its people do. */
export interface SharedCell {
  readonly cell: SectorOccupation & { readonly value: number };
  readonly shares: readonly { readonly process: MappedProcess; readonly time: number }[];
  /** Time in processes; of `whole`. */
  readonly taken: number;
  readonly whole: number;
}

/** Cells that processes are of, in the order of the cells. Those with more of them than time are apart. */
export function sharedCells(
  cells: readonly SectorOccupation[],
  processes: readonly MappedProcess[],
): {
  readonly shared: readonly SharedCell[];
  readonly overfull: readonly SharedCell[];
  readonly withoutValue: number;
} {
  const shared: SharedCell[] = [];
  const overfull: SharedCell[] = [];
  let withoutValue = 0;
  for (const cell of cells) {
    const doing = processes.filter((process) => isDoneBy(process, cell));
    if (doing.length === 0) continue;
    const { value, weightMilli } = cell;
    if (value === null) {
      withoutValue += weightMilli;
      continue;
    }
    const shares = doing.map((process) => ({ process, time: timeOf(cell, process.timeShare) }));
    const taken = shares.reduce((sum, { time }) => sum + time, 0);
    const whole = weightMilli * parts;
    (taken > whole ? overfull : shared).push({ cell: { ...cell, value }, shares, taken, whole });
  }
  return { shared, overfull, withoutValue };
}

/** A share of a cell's time. */
export function timeOf({ weightMilli }: Pick<SectorOccupation, "weightMilli">, timeShare: number): number {
  return weightMilli * Math.round(timeShare * parts);
}

/** Whether the people of a cell do a process. */
export function isDoneBy(
  { sector, occupations }: Pick<MappedProcess, "sector" | "occupations">,
  cell: Pick<SectorOccupation, "sector" | "occupation">,
): boolean {
  return (sector === undefined || sector === cell.sector) && namesOccupation(occupations, cell.occupation);
}
