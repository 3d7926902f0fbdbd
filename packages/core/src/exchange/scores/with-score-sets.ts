import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";

/**
 * The reference data with score sets of one's own beside those it has, which they never replace; of several with one id the
 * first counts. What it reads at first use stays unread.
 */
export function withScoreSets(reference: ReferenceData, sets: readonly ScoreSet[]): ReferenceData {
  if (sets.length === 0) return reference;
  const scoreSets = new Map<string, ScoreSet>(reference.scoreSets);
  for (const set of sets) if (!scoreSets.has(set.id)) scoreSets.set(set.id, set);
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(reference),
      scoreSets: { value: scoreSets, enumerable: true },
    },
  ) as ReferenceData;
}
