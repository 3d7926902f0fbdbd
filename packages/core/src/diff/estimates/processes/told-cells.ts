import { publishEstimate } from "../../../estimate/publish.js";
import { withoutRanges } from "../../../estimate/settings.js";
import { type HiddenCells, hiddenCells } from "../../../where/hidden-cells.js";
import { cellKey, type SectorOccupation, sectorOccupations } from "../../../where/workforce-cells.js";
import type { ShownSide, ShownTogether } from "../shown-together.js";
import type { EstimateDiff, EstimateEdition } from "../types.js";

/** The occupations in sectors that processes count in, before and after, and how many they do not count in. */
export interface ToldCells {
  readonly before: SideCells;
  readonly after: SideCells;
}
export interface SideCells {
  /** Their values are those of the side; another state of the causes has others. */
  readonly told: readonly SectorOccupation[];
  readonly hidden: number;
}

/**
 * What may be told of occupations in sectors where two editions stand in one document, each weight of it singly: what both
 * editions tell, and what figures under all states of the causes leave open. Occupations that count otherwise under some of
 * them can only stand for others that do so alike. A cell that one of the editions hides is told of neither, nor one that
 * it lacks where it does not tell so: in a sector of which it hides something, and of an occupation that it does not show.
 */
export function toldCells(
  before: EstimateEdition,
  after: EstimateEdition,
  shown: ShownTogether,
  apart: EstimateDiff["apart"],
): ToldCells {
  const { regimes } = shown;
  const was = cellsOf(before, shown.before, shown, regimes.scorer(0));
  const is = cellsOf(after, shown.after, shown, regimes.scorer(regimes.last));
  // Codes of two classifications are not of the same people's cells.
  const isOfOne = apart !== "classification";
  const side = (own: typeof was, other: typeof was): SideCells => {
    const told = own.cells.filter((cell) => {
      const key = cellKey(cell);
      return !own.hidden.has(key) && (!isOfOne || other.tells(cell));
    });
    return { told, hidden: own.cells.length - told.length };
  };
  return { before: side(was, is), after: side(is, was) };
}

type Scorer = ReturnType<ShownTogether["regimes"]["scorer"]>;

function cellsOf(edition: EstimateEdition, side: ShownSide, shown: ShownTogether, scorer: Scorer) {
  const cells = sectorOccupations(side.cubes, scorer);
  const { below } = shown.hidden;
  if (below === 0) return { cells, hidden: new Set<string>(), tells: () => true };
  const { hiddenSectors } = shown;
  const hidden = new Set([...hiddenIn(edition, below), ...hiddenBeside(edition, side, shown, scorer)]);
  for (const cell of cells)
    if (hiddenSectors === undefined || hiddenSectors.has(cell.sector)) hidden.add(cellKey(cell));
  const present = new Set(cells.map(cellKey));
  const hiding = new Set(cells.filter((cell) => hidden.has(cellKey(cell))).map(({ sector }) => sector));
  const tells = (cell: SectorOccupation) => {
    if (side.occupations !== undefined && !side.occupations.has(cell.occupation)) return false;
    const key = cellKey(cell);
    return present.has(key) ? !hidden.has(key) : !hiding.has(cell.sector);
  };
  return { cells, hidden, tells };
}

/** What an edition by itself does not tell. */
function hiddenIn({ tables, reference, settings, publish }: EstimateEdition, below: number): HiddenCells {
  const published = publishEstimate(tables, reference, withoutRanges(settings), {
    ...publish,
    suppressBelow: below,
  });
  return hiddenCells(tables, reference, published, publish);
}

/** What must not be told beside the figures of both. */
function hiddenBeside(
  { reference, settings, publish }: EstimateEdition,
  { cubes, occupations }: ShownSide,
  { hidden, changed }: ShownTogether,
  scorer: Scorer,
): HiddenCells {
  const total = publishEstimate(
    cubes,
    reference,
    { ...withoutRanges(settings), groupBy: [] },
    { ...publish, compare: undefined, suppressBelow: hidden.below },
  );
  const published = {
    ...total,
    occupations: total.occupations.filter(({ code }) => occupations === undefined || occupations.has(code)),
  };
  return hiddenCells(cubes, reference, published, {
    scorer,
    ...(publish.groups && { groups: publish.groups }),
    besides: (code) => changed.get(code),
  });
}
