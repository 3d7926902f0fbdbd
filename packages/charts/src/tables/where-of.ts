import {
  createScorer,
  hiddenCells,
  type Language,
  occupationTitles,
  type PlanFile,
  publishEstimate,
  type Radar,
  whereMatrix,
  withoutRanges,
} from "@kommuneradar/core";
import type { EstimateRead } from "./estimate-read.js";
import { statedSettings } from "./stated-settings.js";
import type { WhereDocument } from "./where-document.js";

/** A radar over a workforce, small cells hidden as in the estimate's own figures. */
export function whereOf(
  radar: Radar,
  plans: readonly PlanFile[],
  rings: readonly string[],
  read: Omit<EstimateRead, "plan">,
  language: Language,
): WhereDocument {
  const { tables, reference, publishing: asked } = read;
  const { suppressBelow = 0, groups } = asked;
  const settings = { ...withoutRanges(statedSettings(read)), groupBy: ["sector"] };
  const scorer = createScorer(reference, settings);
  const publishing = { suppressBelow, scorer, ...(groups && { groups }) };
  const published = publishEstimate(tables, reference, settings, publishing);
  const hidden = hiddenCells(tables, reference, published, publishing);
  return {
    matrix: whereMatrix({ radar, tables, scorer, plans, rings, hidden }),
    radar,
    plans,
    settings,
    scorer,
    suppressBelow,
    byOccupation: false,
    fictional: tables.some((table) => table.fictional),
    titles: occupationTitles(reference, language),
  };
}
