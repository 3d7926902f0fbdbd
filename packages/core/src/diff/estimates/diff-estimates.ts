import { cubesOf } from "../../estimate/cubes.js";
import { isOnScaleOf } from "../../estimate/score-sets/same-scale.js";
import type { Figures } from "../../estimate/types.js";
import { changedCauses, changedSettings, scoreSetOf, scoresEdited } from "./causes.js";
import { editedFields } from "./edited-fields.js";
import { measureChange } from "./measure-change.js";
import { overrideChanges } from "./override-changes.js";
import { changedPlanParts } from "./plan-parts.js";
import { processesChange } from "./processes/processes-change.js";
import type { Regimes } from "./regimes.js";
import { sameGroupBy, showTogether } from "./shown-together.js";
import {
  type ChangedFigures,
  type ComparedMeasure,
  comparedMeasures,
  type EstimateDiff,
  type EstimateEdition,
  type MeasureChange,
} from "./types.js";
import { noWorkforceChange, workforceChange } from "./workforce-change.js";

/**
 * What is different between two estimates: the total and every group before and after, and how much of each change comes
 * of the workforce, the score set, the mapping, the overrides and other settings. The parts add up to the change; no
 * order of the causes is chosen (`shapleyParts`); with before and after exchanged everything is negated. Of cells that
 * one of the editions hides nothing is told, and nothing that the two together would tell of them (`showTogether`).
 */
export function diffEstimates(before: EstimateEdition, after: EstimateEdition): EstimateDiff {
  const causes = changedCauses(before, after);
  const apart = apartBy(before, after);
  const shown = showTogether(before, after, causes, apart);
  const { regimes } = shown;
  const absent = { before: isWithoutRows(before), after: isWithoutRows(after) };
  const processes = processesChange(before, after, shown, apart, absent);
  const isAnyAbsent = absent.before || absent.after;
  return {
    before: before.settings,
    after: after.settings,
    apart,
    // Nobody came where it is not known who was there.
    causes: isAnyAbsent ? causes.filter((cause) => cause !== "workforce") : causes,
    settings: changedSettings(before, after),
    scale: {
      before: scoreSetOf(before)?.scale.unit ?? "probability",
      after: scoreSetOf(after)?.scale.unit ?? "probability",
    },
    scoresEdited: scoresEdited(before, after),
    plan: changedPlanParts(before, after, processes),
    edited: editedFields(before.file, after.file, processes),
    total: changedFigures(regimes, regimes.total, apart, absent),
    groups: sameGroupBy(before, after) ? changedGroups(regimes, shown.hiddenGroups, apart, absent) : null,
    overrides: overrideChanges(before, after, shown, apart),
    processes,
    workforce: isAnyAbsent ? noWorkforceChange : workforceChange(shown, apart),
    hidden: shown.hidden,
  };
}

/** Whether nothing that belongs to the estimate is different. Figures on one side alone are a difference. */
export function isEmptyEstimateDiff(diff: EstimateDiff): boolean {
  const { causes, settings, overrides, edited, plan, total, processes } = diff;
  return (
    !(processes?.changed ?? false) &&
    [causes, settings, overrides, edited, plan].every(({ length }) => length === 0) &&
    comparedMeasures.every((measure) => (total[measure].before === null) === (total[measure].after === null))
  );
}

function apartBy(before: EstimateEdition, after: EstimateEdition): EstimateDiff["apart"] {
  const [was, is] = [before.settings, after.settings];
  if (was.classification !== is.classification) return "classification";
  if (was.weight !== is.weight) return "weight";
  const [one, other] = [scoreSetOf(before), scoreSetOf(after)];
  return one && other && !isOnScaleOf(one, other) ? "scale" : null;
}

/** Sides without any rows: an estimate that was not there, or whose workforce could not be read. */
interface Absent {
  readonly before: boolean;
  readonly after: boolean;
}

function isWithoutRows({ tables }: EstimateEdition): boolean {
  return cubesOf(tables).every(({ cells }) => cells.length === 0);
}

/** Weights and coverage are shares of people whatever a score set's scale is. */
const onAnyScale: ReadonlySet<ComparedMeasure> = new Set(["weight", "coverage"]);

function changedFigures(
  regimes: Regimes,
  figuresAt: (mask: number) => Figures | undefined,
  apart: EstimateDiff["apart"],
  absent: Absent,
): ChangedFigures {
  const changes = comparedMeasures.map((measure): [ComparedMeasure, MeasureChange] => {
    const figureAt = (mask: number) => {
      const figures = figuresAt(mask);
      // What is not there weighs nothing, and has no coverage rather than none.
      return figures === undefined || figures.weight === 0 ? noFigures[measure] : figures[measure];
    };
    const isComparable = apart === null || (apart === "scale" && onAnyScale.has(measure));
    return [measure, measureChange(figureAt, regimes.causes, isComparable, absent)];
  });
  return Object.fromEntries(changes) as ChangedFigures;
}

const noFigures: Readonly<Record<ComparedMeasure, number | null>> = {
  mean: null,
  high: null,
  weight: 0,
  coverage: null,
  automatable: 0,
};

function changedGroups(
  regimes: Regimes,
  hidden: ReadonlySet<string>,
  apart: EstimateDiff["apart"],
  absent: Absent,
): EstimateDiff["groups"] {
  const names = new Set([...regimes.groups(0).keys(), ...regimes.groups(regimes.last).keys()]);
  return [...names]
    .filter((name) => !hidden.has(name))
    .sort()
    .map((name) => {
      const at = (mask: number) => regimes.groups(mask).get(name);
      const key = (at(regimes.last) ?? at(0))?.key ?? {};
      return { key, ...changedFigures(regimes, at, apart, absent) };
    });
}
