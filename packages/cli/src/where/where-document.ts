import {
  createScorer,
  hiddenCells,
  publishEstimate,
  type Radar,
  whereMatrix,
  withoutRanges,
  withScoreSets,
} from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { type PublishCall, publishOptions } from "../estimate/publish-options.js";
import { statedSettings } from "../estimate/stated-settings.js";
import { setsOf } from "../files/read-score-file.js";
import type { WhereDocument } from "./document.js";
import type { WhereFiles } from "./read-files.js";

/** A radar over a workforce, small cells hidden as in the estimate's own figures; findings are the caller's. */
export function whereDocument(
  {
    radar,
    plans,
    inputs,
    estimate,
  }: Pick<WhereFiles, "plans" | "inputs" | "estimate"> & { readonly radar: Radar },
  { rings, ...call }: PublishCall & { readonly rings: readonly string[] },
  context: Context,
): WhereDocument {
  const { suppressBelow, groups } = publishOptions(inputs, estimate, call, context);
  const reference = withScoreSets(context.reference, setsOf(inputs.ownScores));
  const settings = { ...withoutRanges(statedSettings(inputs)), groupBy: ["sector"] };
  const scorer = createScorer(reference, settings);
  const publishing = { suppressBelow, scorer, ...(groups && { groups }) };
  const published = publishEstimate(inputs.tables, reference, settings, publishing);
  const hidden = hiddenCells(inputs.tables, reference, published, publishing);
  return {
    matrix: whereMatrix({ radar, tables: inputs.tables, scorer, plans, rings, hidden }),
    radar,
    plans,
    settings,
    scorer,
    suppressBelow,
    byOccupation: false,
    diagnostics: [],
    fictional: inputs.tables.some((table) => table.fictional),
  };
}
