import {
  createScorer,
  type EstimateEdition,
  hiddenCells,
  publishEstimate,
  type Radar,
  reachableRings,
  readRadar,
  type WhereMatrix,
  whereMatrix,
  withoutRanges,
} from "@kommuneradar/core";
import type { InputFiles } from "../files/input-files.js";
import { namedPath } from "../files/named-path.js";

/** How much of a workforce an estimate's radar reaches, before and after; in the estimate's weight. */
export interface ReachChange {
  readonly before: number;
  readonly after: number;
  /** What of it waits for a platform that is not in place; undefined where neither version names a plan. */
  readonly waiting?: { readonly before: number; readonly after: number };
}

/** A version of an estimate, and of the radar that it names. */
export interface ReachingEstimate {
  readonly edition: EstimateEdition;
  readonly radar: Radar;
}

/** The radar that a version of an estimate names, as it was then; undefined where none can be read. */
export async function radarOf(
  { file }: EstimateEdition,
  estimatePath: string,
  files: InputFiles,
): Promise<Radar | undefined> {
  if (file?.radar === undefined) return undefined;
  const { text } = await files.text(namedPath(estimatePath, file.radar));
  return text === undefined ? undefined : readRadar(text).radar;
}

/**
 * The weight of the occupations that a technology in Adopt or Trial touches, before and after, and what of it waits for a
 * platform of the plan that the estimate names. A cell that one of the versions must hide is in neither figure, or their difference would tell it.
 * undefined where a version has no rows, or its radar neither of these rings or no occupations: then nothing is known.
 */
export function compareReach(old: ReachingEstimate, now: ReachingEstimate): ReachChange | undefined {
  const [before, after] = [sideOf(old), sideOf(now)];
  if (before === undefined || after === undefined) return undefined;
  const hidden = new Set([...before.hidden, ...after.hidden]);
  const reached = ({ options }: Side) => whereMatrix({ ...options, hidden });
  const [was, is] = [reached(before), reached(after)];
  if (was.rows.length === 0 || is.rows.length === 0) return undefined;
  const touched = ({ total }: WhereMatrix) => total.reachable.weight + total.waiting.weight;
  const isPlanned = [old, now].some(({ edition }) => edition.plan !== undefined);
  return {
    before: touched(was),
    after: touched(is),
    ...(isPlanned && { waiting: { before: was.total.waiting.weight, after: is.total.waiting.weight } }),
  };
}

type Side = NonNullable<ReturnType<typeof sideOf>>;

function sideOf({ edition, radar }: ReachingEstimate) {
  const { tables, reference, publish } = edition;
  if (tables.length === 0 || reachableRings(radar).length === 0) return undefined;
  const settings = { ...withoutRanges(edition.settings), groupBy: ["sector"] };
  const scorer = createScorer(reference, settings);
  const options = { scorer, ...(publish.groups && { groups: publish.groups }) };
  const published = publishEstimate(tables, reference, settings, {
    ...options,
    suppressBelow: publish.suppressBelow,
  });
  return {
    options: { radar, tables, scorer, plans: edition.plan ? [edition.plan] : [] },
    hidden: hiddenCells(tables, reference, published, options),
  };
}
