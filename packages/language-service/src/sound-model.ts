import type {
  EstimateFile,
  EstimateReading,
  PlanFile,
  PlanReading,
  Problem,
  Radar,
  RadarReading,
} from "@kommuneradar/core";

/** The radar, unless its text is broken: then what is in it is a guess, and other files are not held against it. */
export function soundRadar(reading: RadarReading | undefined): Radar | undefined {
  return reading && isSound(reading.problems) ? reading.radar : undefined;
}

/** The same for an estimate. */
export function soundEstimate(reading: EstimateReading): EstimateFile | undefined {
  return isSound(reading.problems) ? reading.estimate : undefined;
}

/** The same for a plan. */
export function soundPlan(reading: PlanReading): PlanFile | undefined {
  return isSound(reading.problems) ? reading.plan : undefined;
}

function isSound(problems: readonly Problem[]): boolean {
  return !problems.some(({ code }) => code === "yaml-syntax" || code === "yaml-limit");
}
