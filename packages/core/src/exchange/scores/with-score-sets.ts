import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";

/**
 * The reference data with score sets of one's own beside those it has, which they never replace. What it reads at first
 * use stays unread.
 */
export function withScoreSets(reference: ReferenceData, sets: readonly ScoreSet[]): ReferenceData {
  if (sets.length === 0) return reference;
  const beside = sets.filter(({ id }) => !reference.scoreSets.has(id)).map((set) => [set.id, set] as const);
  const scoreSets: ReadonlyMap<string, ScoreSet> = new Map([...reference.scoreSets, ...beside]);
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(reference),
      scoreSets: { value: scoreSets, enumerable: true },
    },
  ) as ReferenceData;
}
