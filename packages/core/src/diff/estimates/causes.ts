import type { ScoreSet } from "@kommuneradar/schema";
import { cubesOf } from "../../estimate/cubes.js";
import { partedOf } from "../../estimate/parts/parted.js";
import { byDimensions } from "../../estimate/parts/partings.js";
import type { EstimateSettings } from "../../estimate/types.js";
import type { Parted } from "../../workforce/parting.js";
import { sameValue } from "../same-value.js";
import { type EstimateCause, type EstimateEdition, estimateCauses, type SettingChange } from "./types.js";

const figureSettings = ["high", "low", "inclusiveHigh", "bridge", "fallback"] as const;

/** What is another than it was and may change figures, in the order of `estimateCauses`. */
export function changedCauses(before: EstimateEdition, after: EstimateEdition): readonly EstimateCause[] {
  const [was, is] = [before.settings, after.settings];
  const groupsMunicipalities = is.groupBy.includes("group");
  const changed: Record<EstimateCause, boolean> = {
    workforce: !sameWorkforce(before, after),
    scores: was.scores !== is.scores || scoresEdited(before, after),
    mapping: was.mapping !== is.mapping,
    overrides: !sameOverrides(was, is),
    settings:
      figureSettings.some((name) => was[name] !== is[name]) ||
      (groupsMunicipalities && !sameSets(before, after)),
  };
  return estimateCauses.filter((cause) => changed[cause]);
}

/** Whether a score set of one name is another in what figures come from: values, scale, kind, classification, bridge. */
export function scoresEdited(before: EstimateEdition, after: EstimateEdition): boolean {
  if (before.settings.scores !== after.settings.scores) return false;
  return !sameScores(scoreSetOf(before), scoreSetOf(after));
}

export function scoreSetOf({ reference, settings }: EstimateEdition): ScoreSet | undefined {
  return reference.scoreSets.get(settings.scores);
}

/** Settings that are another than they were, as they are written in a file. */
export function changedSettings(before: EstimateEdition, after: EstimateEdition): readonly SettingChange[] {
  const names = ["scores", "classification", "weight", "mapping", ...figureSettings, "groupBy"] as const;
  const changes = names.map((name): SettingChange => {
    const [from, to] = [before.settings[name], after.settings[name]].map((value) =>
      typeof value === "object" ? value.join(", ") : String(value),
    ) as [string, string];
    return { name, from, to };
  });
  const below = ({ publish }: EstimateEdition) => String(publish.suppressBelow);
  return [...changes, { name: "suppressBelow" as const, from: below(before), to: below(after) }].filter(
    ({ from, to }) => from !== to,
  );
}

function sameScores(one: ScoreSet | undefined, other: ScoreSet | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return (
    one.values.size === other.values.size &&
    [...one.values].every(([code, { value }]) => other.values.get(code)?.value === value) &&
    one.kind === other.kind &&
    one.classification === other.classification &&
    sameValue(one.scale, other.scale) &&
    sameValue(one.bridge, other.bridge)
  );
}

/** The values by occupation alone: a new reason changes no figure, and of two for one code the last counts. */
function sameOverrides(one: EstimateSettings, other: EstimateSettings): boolean {
  const values = ({ overrides }: EstimateSettings) =>
    Object.fromEntries(overrides.map(({ occupation, probability }) => [occupation, probability]));
  return sameValue(values(one), values(other));
}

function sameSets({ publish: one }: EstimateEdition, { publish: other }: EstimateEdition): boolean {
  const members = ({ groups = [] }: typeof one) =>
    Object.fromEntries(groups.map(({ id, municipalities }) => [id, [...municipalities].sort()]));
  return sameValue(members(one), members(other));
}

/** By whatever is shown of it: sector, occupation, and what both are grouped by. */
function sameWorkforce(before: EstimateEdition, after: EstimateEdition): boolean {
  const [was, is] = [before.settings, after.settings];
  if (was.classification !== is.classification || was.weight !== is.weight) return false;
  const shared = was.groupBy.filter((name) => is.groupBy.includes(name));
  const dimensions = [
    ...new Set(["sector", ...shared.map((name) => (name === "group" ? "municipality" : name))]),
  ];
  const parting = byDimensions(dimensions, []);
  const [one, other] = [before, after].map(({ tables }) => partedOf(cubesOf(tables), parting)) as [
    Parted,
    Parted,
  ];
  return [...new Set([...one.keys(), ...other.keys()])].every((name) =>
    sameWeights(one.get(name)?.weights, other.get(name)?.weights),
  );
}

const nobody: ReadonlyMap<string, number> = new Map();

/** An occupation that weighs nothing is as one that is not there. */
function sameWeights(one = nobody, other = nobody): boolean {
  const isIn = (some: typeof nobody, others: typeof nobody) =>
    [...some].every(([code, milli]) => milli === (others.get(code) ?? 0));
  return one === other || (isIn(one, other) && isIn(other, one));
}
