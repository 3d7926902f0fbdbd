import { isDoneBy, ofParts, sharedCells, timeOf } from "../../../processes/process-cells.js";
import type { MappedProcess } from "../../../processes/types.js";
import { cellKey, type SectorOccupation } from "../../../where/workforce-cells.js";
import { shapleyParts } from "../shapley.js";
import type { ProcessPart, ProcessParts } from "../types.js";

/** What a process adds to Σ w·p where its potential stands in place of the occupations' values, and of what of it that comes. */
export interface Worth {
  readonly change: number;
  readonly parts: ProcessParts;
}

type Processes = readonly MappedProcess[];

/** What each process of two lists adds more to Σ w·p in the newer one, over the same cells with the same values. */
export function processWorths(
  cells: readonly SectorOccupation[],
  before: Processes,
  after: Processes,
): (was: MappedProcess | undefined, is: MappedProcess | undefined) => Worth {
  const overfullIn = (processes: Processes): ReadonlySet<string> =>
    new Set(sharedCells(cells, processes).overfull.map(({ cell }) => cellKey(cell)));
  const full = [overfullIn(before), overfullIn(after)] as const;
  const adds = (
    who: MappedProcess,
    timeShare: number,
    potential: number,
    overfull: ReadonlySet<string>,
  ): number =>
    cells.reduce((sum, cell) => {
      if (cell.value === null || !isDoneBy(who, cell) || overfull.has(cellKey(cell))) return sum;
      return sum + ofParts(timeOf(cell, timeShare)) * (potential - cell.value);
    }, 0);
  return (was, is) => {
    if (was === undefined || is === undefined) {
      const of = (one: MappedProcess | undefined, overfull: ReadonlySet<string>) =>
        one === undefined ? 0 : adds(one, one.timeShare, one.potential, overfull);
      return { change: of(is, full[1]) - of(was, full[0]), parts: {} };
    }
    const differs: Readonly<Record<ProcessPart, boolean>> = {
      who: cells.some((cell) => isDoneBy(was, cell) !== isDoneBy(is, cell)),
      timeShare: was.timeShare !== is.timeShare,
      potential: was.potential !== is.potential,
      room: cells.some((cell) => {
        const key = cellKey(cell);
        return full[0].has(key) !== full[1].has(key) && (isDoneBy(was, cell) || isDoneBy(is, cell));
      }),
    };
    const names = (Object.keys(differs) as ProcessPart[]).filter((name) => differs[name]);
    const at = (mask: number) => {
      const isNew = (name: ProcessPart) => (mask & (1 << names.indexOf(name))) !== 0 && differs[name];
      return adds(
        isNew("who") ? is : was,
        (isNew("timeShare") ? is : was).timeShare,
        (isNew("potential") ? is : was).potential,
        full[isNew("room") ? 1 : 0],
      );
    };
    const parts = shapleyParts(names.length, at) ?? [];
    return {
      change: at((1 << names.length) - 1) - at(0),
      parts: Object.fromEntries(names.map((name, place) => [name, parts[place] ?? 0])),
    };
  };
}
