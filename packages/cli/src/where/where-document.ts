import { type WhereDocument, whereOf } from "@kommuneradar/charts";
import { type Radar, withScoreSets } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { type PublishCall, publishOptions } from "../estimate/publish-options.js";
import { setsOf } from "../files/read-score-file.js";
import type { WhereFiles } from "./read-files.js";

/** A radar over a workforce as a call asks for it; findings are the caller's. */
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
  const { findings: _, ...publishing } = publishOptions(inputs, estimate, call, context);
  const reference = withScoreSets(context.reference, setsOf(inputs.ownScores));
  return whereOf(radar, plans, rings, { ...inputs, reference, publishing }, context.language);
}
