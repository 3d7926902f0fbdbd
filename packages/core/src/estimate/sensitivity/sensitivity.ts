import type { ReferenceData } from "@kommuneradar/schema";
import { finish, type Steps } from "../../steps.js";
import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { cubesOf } from "../cubes.js";
import { estimate } from "../engine.js";
import { createScorer } from "../scorer.js";
import { withoutRanges } from "../settings.js";
import type { EstimateSettings, Figures } from "../types.js";
import { choices } from "./choices/index.js";
import type { Alternative, Sensitivity, TotalSensitivity } from "./types.js";

/**
 * What each choice behind a total does to it: every occupation's source, the mapping, the score set, each override, the
 * threshold, bridge and fallback, one at a time and all else as it is. The effects do not add up: choices act on each
 * other. Choices are none where nothing has a value.
 */
export function estimateSensitivity(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  given: EstimateSettings,
): TotalSensitivity {
  return finish(estimateSensitivityInSteps(tables, reference, given));
}

/** `estimateSensitivity` for one who must not be held up by it: each total is a step. */
export function* estimateSensitivityInSteps(
  tables: readonly (WorkforceTable | Cube)[],
  reference: ReferenceData,
  given: EstimateSettings,
): Steps<TotalSensitivity> {
  const cubes = cubesOf(tables);
  const settings = { ...withoutRanges(given), groupBy: [] };
  const scorer = createScorer(reference, settings);
  const base = estimate(cubes, reference, settings, { scorer });
  if (base.total.mean === null) return { total: base.total, choices: [] };
  const totalWith = (change: Partial<EstimateSettings>) =>
    estimate(cubes, reference, { ...settings, ...change }).total;
  const context = { reference, settings, scorer, base, totalWith };
  const tried: Omit<Sensitivity, "swing">[] = [];
  for (const choice of choices) tried.push(...(yield* choice(context)));
  const found = tried
    .map((found) => ({ ...found, swing: swingOf(found.alternatives, base.total) }))
    .sort(
      (one, other) =>
        Math.abs(other.swing.mean) - Math.abs(one.swing.mean) ||
        Math.abs(other.swing.high) - Math.abs(one.swing.high) ||
        (`${one.kind} ${one.id}` < `${other.kind} ${other.id}` ? -1 : 1),
    );
  return { total: base.total, choices: found };
}

function swingOf(alternatives: readonly Alternative[], total: Figures): Sensitivity["swing"] {
  const farthest = (measure: "mean" | "high") => {
    const now = total[measure];
    return alternatives.reduce((swing, { [measure]: value }) => {
      const distance = now === null || value === null ? 0 : value - now;
      return Math.abs(distance) > Math.abs(swing) ? distance : swing;
    }, 0);
  };
  return { mean: farthest("mean"), high: farthest("high") };
}
