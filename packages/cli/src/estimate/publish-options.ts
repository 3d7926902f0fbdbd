import { comparisonTexts } from "@kommuneradar/charts";
import { defaultSuppressBelow, groupsFor, origin, type PublishOptions } from "@kommuneradar/core";
import { type Context, UsageError } from "../commands/command.js";
import { type Finding, toFinding } from "../finding.js";
import type { EstimateInputs } from "./inputs.js";

/** What a call may say of what is laid beside the figures, and what is hidden of them. */
export interface PublishCall {
  readonly municipality?: string;
  readonly compareWith?: string;
  readonly suppressBelow?: number;
  readonly format: string;
}

/**
 * What is asked of a call and its estimate file, the call first. A script gets every cell unless the call or the
 * estimate file itself says otherwise (`docs/decisions/privacy.md`); what people read hides the small ones.
 */
export function publishOptions(
  { file, tables, years }: EstimateInputs,
  named: string,
  call: PublishCall,
  { reference, language }: Context,
): PublishOptions & { readonly findings: readonly Finding[] } {
  const groups = groupsFor(file, reference);
  const municipality = call.municipality ?? file?.municipality;
  const id = call.compareWith ?? file?.compareWith;
  const group = groups.find((known) => known.id === id);
  if (id !== undefined && group === undefined) {
    const known = groups.map((one) => one.id).join(", ");
    throw new UsageError(comparisonTexts(language).unknownGroup(id, known));
  }
  const stated = file?.statesSuppression === true ? file.suppressBelow : undefined;
  const byDefault = call.format === "json" ? 0 : (file?.suppressBelow ?? defaultSuppressBelow);
  if (call.compareWith !== undefined && municipality === undefined) {
    throw new UsageError(comparisonTexts(language).needsMunicipality);
  }
  return {
    groups,
    compare: municipality === undefined ? undefined : { municipality, group },
    years,
    suppressBelow: call.suppressBelow ?? stated ?? byDefault,
    findings: municipality === undefined ? [] : missing(municipality, tables, named, language),
  };
}

/** A municipality that no row is of, told before there is nothing beside it. */
function missing(
  code: string,
  tables: EstimateInputs["tables"],
  named: string,
  language: Context["language"],
): readonly Finding[] {
  const isThere = tables.some(({ cube: { dimensions, cells } }) => {
    const column = dimensions.indexOf("municipality");
    return cells.some(({ key, weightMilli }) => key[column] === code && weightMilli > 0);
  });
  if (isThere || tables.length === 0) return [];
  return [toFinding(named, { code: "municipality-without-rows", data: { code }, range: origin }, language)];
}
