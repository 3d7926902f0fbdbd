import { createScorer, defaultSettings, type EstimateSettings, type Scorer } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";

const kept = new WeakMap<ReferenceData, Map<string, Scorer>>();
/** A scorer holds a table of all unit groups; typing in an override asks for a new one at each stroke. */
const mostKept = 8;

/** The scorer of some settings, made once for each choice that changes a value. */
export function scorerFor(reference: ReferenceData, settings: EstimateSettings): Scorer {
  const { scores, classification, mapping, bridge, fallback, overrides } = settings;
  const key = JSON.stringify({ scores, classification, mapping, bridge, fallback, overrides });
  const scorers = kept.get(reference) ?? new Map<string, Scorer>();
  kept.set(reference, scorers);
  const scorer = scorers.get(key) ?? createScorer(reference, settings);
  // Put in anew, so that the one longest unused stands first.
  scorers.delete(key);
  scorers.set(key, scorer);
  const [oldest] = scorers.keys();
  if (scorers.size > mostKept && oldest !== undefined) scorers.delete(oldest);
  return scorer;
}

/** The method's defaults, under the default score set or, where it is not there, the first there is. */
export function settingsWithoutEstimate(
  reference: ReferenceData,
  classification: EstimateSettings["classification"],
): EstimateSettings {
  const settings = defaultSettings({ classification });
  const [first] = reference.scoreSets.keys();
  return reference.scoreSets.has(settings.scores) || first === undefined
    ? settings
    : { ...settings, scores: first };
}
