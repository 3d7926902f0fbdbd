import type { WorkforceFormat } from "../workforce/types.js";
import type { EstimateFile } from "./file.js";
import type { EstimateSettings } from "./types.js";

/**
 * The method's defaults, with what is given put over them: Frey & Osborne by the unweighted mean, bridge on,
 * fallback off, high above 0.7, low below 0.3, no Monte Carlo.
 */
export function defaultSettings(given: Partial<EstimateSettings> = {}): EstimateSettings {
  return {
    scores: "frey-osborne-2017",
    classification: "styrk08",
    weight: "fte",
    mapping: "mean",
    high: 0.7,
    low: 0.3,
    inclusiveHigh: false,
    bridge: true,
    fallback: false,
    overrides: [],
    groupBy: [],
    ranges: "sampled",
    draws: 0,
    seed: 1,
    interval: 0.95,
    ...given,
  };
}

/** The same without ranges: for what is made beside an estimate, and for readers who are shown none. */
export function withoutRanges(settings: EstimateSettings): EstimateSettings {
  return { ...settings, ranges: "sampled", draws: 0 };
}

/**
 * The settings that an estimate file asks for, under its primary score set. Classification and weight are those that
 * its workforce file was read with.
 */
export function settingsFromFile(
  file: EstimateFile,
  format: Pick<WorkforceFormat, "classification" | "weight">,
): EstimateSettings {
  const [scores] = file.scores;
  return defaultSettings({
    ...(scores === undefined ? {} : { scores }),
    classification: format.classification,
    weight: format.weight,
    ...file.method,
    ...file.uncertainty,
    overrides: file.overrides.map(({ range: _, ...override }) => override),
    groupBy: file.groupBy,
  });
}
