import { hasBands } from "../estimate/bands.js";
import type { PublishedEstimate } from "../estimate/publish.js";
import type { Scorer } from "../estimate/scorer.js";
import type { Figures } from "../estimate/types.js";
import type { HiddenCells } from "../where/hidden-cells.js";
import { cellKey, type SectorOccupation, sectorOccupations } from "../where/workforce-cells.js";
import type { Cube, WorkforceTable } from "../workforce/types.js";
import { ofParts, type SharedCell, sharedCells } from "./process-cells.js";
import { processInterval } from "./process-interval.js";
import type {
  CountedProcess,
  MappedProcess,
  ProcessPotential,
  UncountedProcess,
  WithProcesses,
} from "./types.js";

/** What work processes are counted over. */
export interface ProcessOptions {
  /** Those the estimate was made of. */
  readonly tables: readonly (WorkforceTable | Cube)[];
  /** The estimate of those tables, as it is published. */
  readonly published: Pick<PublishedEstimate, "settings" | "scores" | "total" | "groups" | "occupations">;
  /** Made with its settings. */
  readonly scorer: Scorer;
  /** As `mappedProcesses` reads them; in this order they are told. */
  readonly mapped: readonly MappedProcess[];
  /** As `mappedProcesses` tells them; they are passed on. */
  readonly uncounted?: readonly UncountedProcess[];
  /** Cells that processes do not count in (`hiddenCells`); default none. */
  readonly hidden?: HiddenCells | undefined;
  /** Sectors have ranges too. */
  readonly sectorRanges?: boolean;
}

/**
 * What mapped work processes make of an estimate: for its share of the time of the occupations it names, in its sector, the
 * potential of a process stands in place of the occupation's own value. Nothing is said of it by a table that says nothing
 * else: it is made of what is published and of cells that may be told, and of weights that are whole thousandths, so the same
 * rows give the same figures to the last bit. undefined without processes; "index" where values are no shares of work.
 */
export function processPotential(options: ProcessOptions): ProcessPotential | "index" | undefined {
  const { tables, published, scorer, mapped, uncounted = [], hidden } = options;
  if (mapped.length === 0 && uncounted.length === 0) return undefined;
  if (!hasBands(published.scores)) return "index";
  const every = sectorOccupations(tables, scorer);
  const isHidden = (cell: SectorOccupation) => hidden?.has(cellKey(cell)) ?? false;
  const told = every.filter((cell) => !isHidden(cell));
  const { shared, overfull, withoutValue } = sharedCells(told, mapped);
  const processes = mapped.flatMap((process) => countedProcess(process, shared));
  const counted = new Set(processes.map(({ id }) => id));
  const total = withProcesses(published.total, shared);
  return {
    total: {
      ...total,
      meanInterval: processInterval({
        scorer,
        settings: published.settings,
        occupations: published.occupations,
        replacedMilli: replacedByOccupation(shared),
        processes: processes.map((process) => ({ process, timeMilli: process.time * 1000 })),
        automatableMilli: total.onOccupations.automatable * 1000,
        coveredMilli: total.covered * 1000,
      }),
    },
    sectors: sectorsOf(published, shared).map((sector) =>
      options.sectorRanges === true
        ? { ...sector, meanInterval: sectorInterval(sector, told, shared, options) }
        : sector,
    ),
    processes,
    uncounted: [
      ...uncounted,
      ...mapped
        .filter(({ id }) => !counted.has(id))
        .map(({ id, title, language }) => ({ id, title, language, why: "nobody" as const })),
    ],
    overfull: overfull.map(({ cell, shares, taken, whole }) => ({
      sector: cell.sector,
      occupation: cell.occupation,
      timeShare: taken / whole,
      processes: shares.map(({ process }) => process.id),
    })),
    hiddenCells: every.filter(isHidden).length,
    withoutValue: withoutValue / 1000,
  };
}

/** Measure A of figures in which some of the time rests on processes. */
export function withProcesses(
  figures: Pick<Figures, "covered" | "automatable" | "mean">,
  shared: readonly SharedCell[],
): WithProcesses {
  const taken = shared.reduce((sum, cell) => sum + cell.taken, 0);
  const replaced = shared.reduce((sum, { cell, taken: time }) => sum + ofParts(time) * cell.value, 0);
  const onProcesses = {
    time: ofParts(taken),
    automatable: shared.reduce((sum, { shares }) => sum + automatableIn(shares), 0),
  };
  const onOccupations = {
    time: figures.covered - onProcesses.time,
    automatable: figures.automatable - replaced,
  };
  const { covered, mean: occupationMean } = figures;
  return {
    covered,
    occupationMean,
    mean: covered > 0 ? (onProcesses.automatable + onOccupations.automatable) / covered : null,
    onProcesses,
    onOccupations,
  };
}

function automatableIn(shares: SharedCell["shares"]): number {
  return shares.reduce((sum, { process, time }) => sum + ofParts(time) * process.potential, 0);
}

function countedProcess(process: MappedProcess, shared: readonly SharedCell[]): CountedProcess[] {
  const own = shared.flatMap((one) => {
    const share = one.shares.find((other) => other.process === process);
    return share === undefined ? [] : [{ ...one, time: share.time }];
  });
  if (own.length === 0) return [];
  const time = ofParts(own.reduce((sum, cell) => sum + cell.time, 0));
  const others = own.flatMap(({ shares }) => shares.map((share) => share.process.id));
  return [
    {
      ...process,
      weight: own.reduce((sum, { cell }) => sum + cell.weightMilli, 0) / 1000,
      time,
      automatable: time * process.potential,
      replaced: own.reduce((sum, one) => sum + ofParts(one.time) * one.cell.value, 0),
      besides: [...new Set(others)].filter((id) => id !== process.id).sort(),
      cells: own.map(({ cell, shares, taken, whole, time: ownTime }) => ({
        sector: cell.sector,
        occupation: cell.occupation,
        weight: cell.weightMilli / 1000,
        time: ofParts(ownTime),
        value: cell.value,
        withProcesses:
          shares.reduce((sum, share) => sum + (share.time / whole) * share.process.potential, 0) +
          (1 - taken / whole) * cell.value,
      })),
    },
  ];
}

function replacedByOccupation(shared: readonly SharedCell[]): ReadonlyMap<string, number> {
  const replaced = new Map<string, number>();
  for (const { cell, taken } of shared)
    replaced.set(cell.occupation, (replaced.get(cell.occupation) ?? 0) + ofParts(taken) * 1000);
  return replaced;
}

/**
 * The range of a sector, made of the cells that may be told. Those that may not would count as certain, and the range be too
 * narrow: so it is as much wider as the published range by occupation is than the same made of told cells.
 */
function sectorInterval(
  { sector, covered, onOccupations }: ProcessPotential["sectors"][number],
  told: readonly SectorOccupation[],
  shared: readonly SharedCell[],
  { scorer, published, mapped }: ProcessOptions,
): readonly [number, number] | null {
  const own = shared.filter(({ cell }) => cell.sector === sector);
  const counted = mapped.flatMap((process) => countedProcess(process, own));
  const whole = published.groups.find(({ key }) => key["sector"] === sector);
  const of = {
    scorer,
    settings: published.settings,
    occupations: told
      .filter((cell) => cell.sector === sector)
      .map(({ occupation: code, weightMilli, value: probability }) => ({
        ...{ code, probability },
        weight: weightMilli / 1000,
      })),
    coveredMilli: covered * 1000,
  };
  const withThem = processInterval({
    ...of,
    replacedMilli: replacedByOccupation(own),
    processes: counted.map((process) => ({ process, timeMilli: process.time * 1000 })),
    automatableMilli: onOccupations.automatable * 1000,
  });
  const without = processInterval({
    ...of,
    replacedMilli: new Map(),
    processes: [],
    automatableMilli: (whole?.automatable ?? 0) * 1000,
  });
  const shown = whole?.meanInterval;
  if (withThem === null || without === null || !shown) return withThem;
  return [
    Math.max(0, withThem[0] - Math.max(0, without[0] - shown[0])),
    Math.min(1, withThem[1] + Math.max(0, shown[1] - without[1])),
  ];
}

/** Those that are shown and have processes; a table by something else tells of no sector. */
function sectorsOf(
  { settings, groups }: ProcessOptions["published"],
  shared: readonly SharedCell[],
): ProcessPotential["sectors"] {
  if (settings.groupBy.length !== 1 || settings.groupBy[0] !== "sector") return [];
  return groups.flatMap(({ key, ...figures }) => {
    const own = shared.filter(({ cell }) => cell.sector === key.sector);
    return own.length === 0 ? [] : [{ sector: key.sector ?? "", ...withProcesses(figures, own) }];
  });
}
