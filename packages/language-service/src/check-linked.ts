import {
  firstOfEachCode,
  type PlanReading,
  type Problem,
  type ProjectsReading,
  type RadarReading,
  type YamlSource,
} from "@kommuneradar/core";
import { ruleCodes, ruleOf } from "./registry.js";
import type { Hit, NamesContext, Rule } from "./rule.js";
import { sortProblems } from "./sort-problems.js";
import { soundRadar } from "./sound-model.js";
import { occurrencesIn } from "./symbols/occurrences.js";

/** What a projects or a plan file is held against: the files beside it. */
export interface LinkedCheckOptions {
  /** Whether a file is there; without it, or with undefined, no file is said to be missing. */
  exists?(file: string): boolean | undefined;
  /** The radar at a path from the folder of the file; without it, or with undefined, no name is held against it. */
  radar?(file: string): RadarReading | undefined;
  /** Ids of the work processes that other files of that radar map. */
  processes?(): readonly string[];
}

/** Everything wrong with a projects file that is read, in file order. */
export function checkProjectsReading(reading: ProjectsReading, options: LinkedCheckOptions = {}): Problem[] {
  const { projects, source, problems } = reading;
  if (projects === undefined) return sortProblems(problems);
  const names = namesOf("projects", source, projects.radar, options);
  return withRules(problems, (rule) => [
    ...(rule.checkProjects?.({ projects, source, radar: names.radar }) ?? []),
    ...(rule.checkNames?.(names) ?? []),
  ]);
}

/** Everything wrong with a plan file that is read, in file order. */
export function checkPlanReading(reading: PlanReading, options: LinkedCheckOptions = {}): Problem[] {
  const { plan, source, problems } = reading;
  if (plan === undefined) return sortProblems(problems);
  const names = namesOf("plan", source, plan.radar, options);
  return withRules(problems, (rule) => [
    ...(rule.checkPlan?.({ plan, source }) ?? []),
    ...(rule.checkNames?.(names) ?? []),
  ]);
}

function withRules(
  problems: readonly Problem[],
  check: <C extends Problem["code"]>(rule: Rule<C>) => readonly Hit<C>[],
): Problem[] {
  // What stands in a text with a fault of syntax is a guess.
  const isBroken = problems.some(({ code }) => code === "yaml-syntax" || code === "yaml-limit");
  if (isBroken) return sortProblems(problems);
  const found = ruleCodes.flatMap((code) => check(ruleOf(code)).map((hit) => ({ code, ...hit }) as Problem));
  return sortProblems([...problems, ...firstOfEachCode(sortProblems(found))]);
}

function namesOf(
  kind: "projects" | "plan",
  source: YamlSource,
  radarFile: string | undefined,
  options: LinkedCheckOptions,
): NamesContext {
  return {
    source,
    radarFile,
    exists: (file) => options.exists?.(file),
    radar: () => (radarFile === undefined ? undefined : soundRadar(options.radar?.(radarFile))),
    references: (of) => occurrencesIn(source, kind, of).filter(({ role }) => role === "reference"),
    defined(of) {
      const own = occurrencesIn(source, kind, of).filter(({ role }) => role === "definition");
      return [...own.map(({ name }) => name), ...((of === "process" && options.processes?.()) || [])];
    },
  };
}
