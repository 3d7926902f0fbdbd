import { hasBands } from "../../../estimate/bands.js";
import type { Figures } from "../../../estimate/types.js";
import { isDoneBy, sharedCells } from "../../../processes/process-cells.js";
import { withProcesses } from "../../../processes/process-potential.js";
import type { MappedProcess } from "../../../processes/types.js";
import type { SectorOccupation } from "../../../where/workforce-cells.js";
import { scoreSetOf } from "../causes.js";
import { type FigureAt, measureChange } from "../measure-change.js";
import { masksWithout } from "../shapley.js";
import { type ShownTogether, sameGroupBy } from "../shown-together.js";
import type {
  EstimateDiff,
  EstimateEdition,
  FigureCause,
  ProcessChange,
  ProcessesChange,
  ProcessParts,
} from "../types.js";
import { hasProcesses, type ProcessPair, pairProcesses, processesOf, sameSide } from "./process-sides.js";
import { processWorths, type Worth } from "./process-worth.js";
import { toldCells } from "./told-cells.js";

/** Sides without any rows. */
interface Absent {
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * What became of A with work processes, and how much of it each cause and each process did. Of occupations in sectors it is
 * made of those alone that may be told of together (`toldCells`), so that it tells of no other.
 */
export function processesChange(
  before: EstimateEdition,
  after: EstimateEdition,
  shown: ShownTogether,
  apart: EstimateDiff["apart"],
  absent: Absent,
): ProcessesChange | null {
  const editions = [before, after];
  const isShare = editions.map(scoreSetOf).every((scores) => scores === undefined || hasBands(scores));
  if (!isShare || !editions.some(hasProcesses)) return null;
  const { regimes } = shown;
  const pairs = pairProcesses(processesOf(before), processesOf(after));
  const isChanged = pairs.some(({ before: was, after: is }) => !sameSide(was?.side, is?.side));
  const mapped = {
    before: pairs.flatMap((pair) => pair.before?.mapped ?? []),
    after: pairs.flatMap((pair) => pair.after?.mapped ?? []),
  };
  const causes: readonly FigureCause[] = [...regimes.causes, ...(isChanged ? (["processes"] as const) : [])];
  const bit = isChanged ? 1 << regimes.causes.length : 0;
  const told = toldCells(before, after, shown, apart);
  const workforce = regimes.bitOf("workforce");
  const kept = new Map<number, readonly SectorOccupation[]>();
  /** The cells of a state of the causes, with their values there. */
  const cellsAt = (mask: number): readonly SectorOccupation[] => {
    const state = mask & regimes.last;
    const found = kept.get(state);
    if (found !== undefined) return found;
    const { told: cells } = workforce !== 0 && (state & workforce) === 0 ? told.before : told.after;
    const scorer = regimes.scorer(state);
    const made = cells.map((cell) => ({ ...cell, value: scorer.score(cell.occupation).value }));
    kept.set(state, made);
    return made;
  };
  const worths = new Map<number, ReturnType<typeof processWorths>>();
  const processesAt = (mask: number) => (mask & bit || !bit ? mapped.after : mapped.before);
  const changeOf = (figuresAt: (mask: number) => Figures | undefined, sector?: string) => {
    const figureAt: FigureAt = (mask) => {
      const figures = figuresAt(mask & regimes.last);
      if (figures === undefined || figures.weight === 0) return null;
      const cells = cellsAt(mask).filter((cell) => sector === undefined || cell.sector === sector);
      return withProcesses(figures, sharedCells(cells, processesAt(mask)).shared).mean;
    };
    return measureChange(figureAt, causes, apart === null, absent);
  };
  const bySector = sameGroupBy(before, after) && after.settings.groupBy.join() === "sector";
  return {
    total: changeOf(regimes.total),
    changed: isChanged,
    sectors: bySector ? sectorChanges() : null,
    processes: pairs
      .filter(
        ({ before: was, after: is }) => !sameSide(was?.side, is?.side) || isMoved(was?.mapped, is?.mapped),
      )
      .map(processChange)
      .sort((one, other) => Math.abs(other.effect ?? 0) - Math.abs(one.effect ?? 0)),
    hiddenCells: { before: told.before.hidden, after: told.after.hidden },
  };

  function sectorChanges(): ProcessesChange["sectors"] {
    const names = new Set([...regimes.groups(0).keys(), ...regimes.groups(regimes.last).keys()]);
    const doing = [...mapped.before, ...mapped.after];
    const cells = [...cellsAt(0), ...cellsAt(regimes.last)];
    return [...names]
      .filter((name) => !shown.hiddenGroups.has(name))
      .sort()
      .flatMap((name) => {
        const at = (mask: number) => regimes.groups(mask).get(name);
        const sector = (at(regimes.last) ?? at(0))?.key["sector"] ?? "";
        const isDone = cells.some(
          (cell) => cell.sector === sector && doing.some((process) => isDoneBy(process, cell)),
        );
        return isDone ? [{ sector, mean: changeOf(at, sector) }] : [];
      });
  }

  /** What did not change may count anew, or no longer, where others take the time. */
  function isMoved(was: MappedProcess | undefined, is: MappedProcess | undefined): boolean {
    return isChanged && [0, regimes.last].some((mask) => worthsAt(mask)(was, is).change !== 0);
  }

  function worthsAt(mask: number): ReturnType<typeof processWorths> {
    const state = mask & regimes.last;
    const found = worths.get(state) ?? processWorths(cellsAt(state), mapped.before, mapped.after);
    worths.set(state, found);
    return found;
  }

  function processChange({ before: was, after: is }: ProcessPair): ProcessChange {
    const { id, title, language } = is ?? was ?? { id: "", title: "", language: "nb" };
    // One that lacks something on both sides does nothing, whoever does it.
    const isNothing = was?.mapped === undefined && is?.mapped === undefined;
    const isTold =
      isNothing ||
      [0, regimes.last].some((mask) =>
        cellsAt(mask).some((cell) =>
          [was?.mapped, is?.mapped].some((process) => process !== undefined && isDoneBy(process, cell)),
        ),
      );
    const effect =
      isTold && apart === null && !absent.before && !absent.after ? effectOf(was?.mapped, is?.mapped) : null;
    return {
      id,
      title,
      language,
      from: was?.side ?? null,
      to: is?.side ?? null,
      effect: effect?.change ?? null,
      parts: effect?.parts ?? null,
    };
  }

  /** The mean, over all orders of the causes, of what it adds to the figure when the turn of the processes comes. */
  function effectOf(was: MappedProcess | undefined, is: MappedProcess | undefined): Worth | undefined {
    let change = 0;
    const parts: Record<string, number> = {};
    for (const { mask, weight } of masksWithout(causes.length, causes.indexOf("processes"))) {
      const { covered } = regimes.total(mask & regimes.last);
      if (covered === 0) return undefined;
      const worth = worthsAt(mask)(was, is);
      change += (weight * worth.change) / covered;
      for (const [name, part] of Object.entries(worth.parts))
        parts[name] = (parts[name] ?? 0) + (weight * part) / covered;
    }
    return { change, parts: parts as ProcessParts };
  }
}
