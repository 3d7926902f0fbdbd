import type { Scorer } from "../estimate/scorer.js";
import type { EstimateSettings, OccupationResult } from "../estimate/types.js";
import { createAnalyticIntervals } from "../estimate/uncertainty/analytic-intervals.js";
import { triangularLaw } from "../estimate/uncertainty/laws/triangular.js";
import { createSampledIntervals } from "../estimate/uncertainty/sampled-intervals.js";
import { statedDraws } from "../estimate/uncertainty/stated-draws.js";
import type { CoveredOccupation } from "../estimate/uncertainty/types.js";
import { finish } from "../steps.js";
import type { MappedProcess } from "./types.js";

interface Ranged {
  readonly scorer: Scorer;
  readonly settings: EstimateSettings;
  /** Occupations that are shown, and what of their weight (in thousandths) rests on processes. */
  readonly occupations: readonly Pick<OccupationResult, "code" | "weight" | "probability">[];
  readonly replacedMilli: ReadonlyMap<string, number>;
  readonly processes: readonly { readonly process: MappedProcess; readonly timeMilli: number }[];
  /** What rests on occupations altogether, in thousandths, hidden ones with them. */
  readonly automatableMilli: number;
  readonly coveredMilli: number;
}

/**
 * The range of measure A with processes: values of occupations are drawn for the time that is left to them, a process only
 * within the spread that it states. What is hidden adds its part of the figure and no spread: so the range is made of what
 * is shown, and tells no more.
 */
export function processInterval(asked: Ranged): readonly [number, number] | null {
  const { scorer, settings, occupations, replacedMilli, processes } = asked;
  const covered: CoveredOccupation[] = [];
  let rest = asked.automatableMilli;
  for (const { code, weight, probability: value } of occupations) {
    if (value === null) continue;
    const weightMilli = Math.max(0, Math.round(weight * 1000) - (replacedMilli.get(code) ?? 0));
    rest -= weightMilli * value;
    covered.push({ code, value, weightMilli });
  }
  const byName = new Map<string, MappedProcess>();
  for (const { process, timeMilli } of processes) {
    const code = `process ${process.id}`;
    byName.set(code, process);
    covered.push({ code, value: process.potential, weightMilli: timeMilli });
  }
  covered.push({ code: restCode, value: rest, weightMilli: 1 });
  const drawing = withProcesses(scorer, byName);
  const whole = { occupations: covered, weightMilli: asked.coveredMilli };
  const [intervals] =
    settings.ranges === "analytic"
      ? [createAnalyticIntervals(drawing, settings)(whole)]
      : finish(createSampledIntervals(drawing, settings)([whole]));
  return intervals?.meanInterval ?? null;
}

const restCode = "rest";

/** A scorer that also knows what is drawn for processes. */
function withProcesses(scorer: Scorer, processes: ReadonlyMap<string, MappedProcess>): Scorer {
  const isOwn = (code: string) => code === restCode || processes.has(code);
  const triangleOf = (code: string) => {
    const { spread, potential: mode } = processes.get(code) ?? {};
    return spread !== undefined && mode !== undefined && spread[0] < spread[1] ? { spread, mode } : undefined;
  };
  return {
    ...scorer,
    *drawsInSteps(code, draws, seed) {
      if (!isOwn(code)) return yield* scorer.drawsInSteps(code, draws, seed);
      const triangle = triangleOf(code);
      return triangle && (yield* statedDraws(code, triangle, draws, seed));
    },
    valueParts(code) {
      if (!isOwn(code)) return scorer.valueParts(code);
      const triangle = triangleOf(code);
      return triangle && [{ key: code, share: 1, law: triangularLaw(triangle) }];
    },
  };
}
