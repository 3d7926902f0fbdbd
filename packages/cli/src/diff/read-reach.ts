import { dirname, resolve } from "node:path";
import { createScorer, type EstimateEdition, readRadar, whereMatrix } from "@kommuneradar/core";
import type { InputFiles } from "../files/input-files.js";

/** How much of a workforce an estimate's radar reaches, before and after; in the estimate's weight. */
export interface ReachChange {
  readonly before: number;
  readonly after: number;
}

/**
 * The weight of the occupations that a technology in Adopt or Trial touches, in a version of an estimate and its radar.
 * Plans are not read: what waits for a platform counts. undefined where the estimate names no radar that can be read, or has
 * no rows.
 */
export async function readReach(
  { tables, file, reference, settings, publish }: EstimateEdition,
  estimatePath: string,
  files: InputFiles,
): Promise<number | undefined> {
  if (file?.radar === undefined || tables.length === 0) return undefined;
  const path = resolve(dirname(estimatePath), file.radar.replaceAll("\\", "/"));
  const { text } = await files.text(path);
  const radar = text === undefined ? undefined : readRadar(text).radar;
  if (radar === undefined) return undefined;
  const { total, rows } = whereMatrix({
    radar,
    tables,
    scorer: createScorer(reference, settings),
    suppressBelow: publish.suppressBelow,
  });
  // A radar that names no occupations reaches nobody that is known, which is not nobody.
  return rows.length > 0 ? total.reachable.weight : undefined;
}
