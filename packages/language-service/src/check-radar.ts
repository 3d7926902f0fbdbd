import {
  type EstimateReading,
  firstOfEachCode,
  type PlanFile,
  type PlanReading,
  type Problem,
  type Radar,
  type RadarReading,
  readRadar,
} from "@kommuneradar/core";
import { isWritten } from "./is-written.js";
import { ruleCodes, ruleOf } from "./registry.js";
import type { Hit, RadarContext } from "./rule.js";
import { sortProblems } from "./sort-problems.js";
import { soundEstimate, soundPlan } from "./sound-model.js";

/** What a radar file is held against. */
export interface RadarCheckOptions {
  /** Today as YYYY-MM-DD; reviews and dates are held against it. */
  readonly today: string;
  /** The estimates of the workspace that name this radar; without it the radar stands alone. */
  estimates?(): readonly EstimateReading[];
  /** The plans of the workspace that name this radar: their platforms may be depended on. */
  plans?(): readonly PlanReading[];
}

/** Everything wrong with the text of a radar file, in file order. */
export function checkRadar(text: string, options: RadarCheckOptions): Problem[] {
  return checkRadarReading(readRadar(text), options);
}

/** The same for a text that is read already. */
export function checkRadarReading(reading: RadarReading, options: RadarCheckOptions): Problem[] {
  const { radar, source } = reading;
  if (radar === undefined) return sortProblems(reading.problems);
  const plans = () => (options.plans?.() ?? []).map(soundPlan).filter((plan) => plan !== undefined);
  const problems = withoutPlatforms(reading, plans);
  const context: RadarContext = {
    radar,
    source,
    today: options.today,
    rangeOf: (path, part) => source.rangeOf(path, part),
    isWritten: (path) => isWritten(source.value, path),
    estimates: () =>
      (options.estimates?.() ?? []).map(soundEstimate).filter((estimate) => estimate !== undefined),
    plans,
  };
  const found = ruleCodes.flatMap((code) => {
    const hits: Iterable<Hit<typeof code>> = ruleOf(code).checkRadar?.(context) ?? [];
    return Array.from(hits, (hit) => ({ code, ...hit }) as Problem);
  });
  const believed = believable(found, radar, problems);
  return sortProblems([...problems, ...firstOfEachCode(sortProblems(believed))]);
}

/** A technology may depend on a platform of a plan, which the radar alone cannot know. */
function withoutPlatforms(
  { problems, source }: RadarReading,
  plans: () => readonly PlanFile[],
): readonly Problem[] {
  if (!problems.some(({ code }) => code === "unknown-technology")) return problems;
  const platforms = new Set(plans().flatMap((plan) => plan.platforms.map(({ id }) => id)));
  if (platforms.size === 0) return problems;
  const isPlatform = ({ code, data, range }: Problem) =>
    code === "unknown-technology" &&
    "name" in data &&
    platforms.has(data.name ?? "") &&
    source.placesAt(range.start).at(-1)?.path.includes("dependsOn") === true;
  return problems.filter((problem) => !isPlatform(problem));
}

/**
 * Of a text with a fault of syntax only what stands above the entry it is in is known: nothing is said of the rest, nor
 * of what may be written further down.
 */
function believable(
  found: readonly Problem[],
  radar: Radar,
  problems: readonly Problem[],
): readonly Problem[] {
  const broken = problems.find(
    ({ code, data }) => code === "yaml-syntax" && !("reason" in data && data.reason === "DUPLICATE_KEY"),
  );
  if (broken === undefined) return found;
  const { line } = broken.range.start;
  const entry = radar.technologies.findLast(({ range }) => range.start.line <= line);
  const until = entry?.range.start.line ?? line;
  return found.filter(({ code, range }) => range.start.line < until && ruleOf(code).severity !== "hint");
}
