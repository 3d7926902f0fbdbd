import type { ReferenceData } from "@kommuneradar/schema";
import type { Cube } from "../../../workforce/types.js";
import { coarserDigits, cutCodes } from "../../mappings/coarser.js";
import { mappingMethods } from "../../methods/index.js";
import { isOnScaleOf } from "../../score-sets/same-scale.js";
import type { Scorer } from "../../scorer.js";
import { sourcesTried } from "../../sensitivity/choices/occupations.js";
import type { EstimateSettings } from "../../types.js";
import type { ChoiceStep, WalkedChoice } from "./types.js";

/** What an estimate with a choice is made from. */
export interface Chosen {
  readonly settings: EstimateSettings;
  readonly cubes: readonly Cube[];
  readonly source: WalkedChoice["source"];
}

/** What there is before anything is chosen. */
export interface Choosing {
  readonly cubes: readonly Cube[];
  readonly settings: EstimateSettings;
  readonly reference: ReferenceData;
  readonly scorer: Scorer;
}

/** Settings and rows with a choice; undefined for one that cannot be made. */
export function underChoice({ choice, id, to }: ChoiceStep, from: Choosing): Chosen | undefined {
  const { settings, cubes, reference } = from;
  const as = (changed: Partial<EstimateSettings> | undefined): Chosen | undefined =>
    changed && { cubes, source: null, settings: { ...settings, ...changed } };
  if (to === "") return as({});
  switch (choice) {
    case "mapping":
      return as(mappingMethods.some((method) => method.id === to) ? { mapping: to } : undefined);
    case "digits": {
      const digits = coarserDigits.find((count) => String(count) === to);
      const classification = reference.classifications[settings.classification];
      return digits === undefined
        ? undefined
        : { settings, source: null, cubes: cubes.map((cube) => cutCodes(cube, digits, classification)) };
    }
    case "scores":
      return as(underScores(to, from));
    case "threshold": {
      const high = Number(to);
      return as(high >= settings.low && high <= 1 ? { high } : undefined);
    }
    case "bridge":
    case "fallback":
      return as(to === "on" || to === "off" ? { [choice]: to === "on" } : undefined);
    case "override":
      return as(otherwiseOverridden(id, to, settings));
    case "occupation":
      return withSource(id, to, from);
  }
}

function underScores(id: string, { settings, reference }: Choosing): Partial<EstimateSettings> | undefined {
  const [own, other] = [reference.scoreSets.get(settings.scores), reference.scoreSets.get(id)];
  if (own === undefined || other === undefined) return undefined;
  return { scores: id, overrides: isOnScaleOf(other, own) ? settings.overrides : [] };
}

function otherwiseOverridden(
  code: string,
  to: string,
  { overrides }: EstimateSettings,
): Partial<EstimateSettings> | undefined {
  const own = overrides.find(({ occupation }) => occupation === code);
  const without = overrides.filter((one) => one !== own);
  if (own === undefined) return undefined;
  if (to === "off") return { overrides: without };
  const end = own.spread?.find((one) => String(one) === to);
  return end === undefined ? undefined : { overrides: [...without, { ...own, probability: end }] };
}

function withSource(code: string, to: string, { settings, cubes, scorer }: Choosing): Chosen | undefined {
  const { sources } = sourcesTried({ code, sources: scorer.score(code).sources }, scorer, settings);
  const source = sources.find((one) => one.code === to);
  if (source === undefined) return undefined;
  const { title, probability } = source;
  const overrides = [
    ...settings.overrides.filter(({ occupation }) => occupation !== code),
    { occupation: code, probability, because: null },
  ];
  return {
    cubes,
    source: { code: to, title, value: probability },
    settings: { ...settings, overrides },
  };
}
