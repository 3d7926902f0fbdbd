/** Words of the figures, as tables and sentences say them. Both forms of Norwegian have the same keys (the compiler sees to it). */
export const en = {
  measure: "measure",
  value: "value",
  range: "range",
  dimensions: { sector: "sector", municipality: "municipality", group: "group" } as Record<string, string>,
  withoutSector: "Without a sector",
  total: "Total",
  occupation: "occupation",
  code: "code",
  group: "group",
  weight: { fte: "FTE", headcount: "employees", rows: "rows" },
  coverage: "coverage",
  mean: {
    automation: "A  Automation potential (weighted mean of probabilities)",
    "ai-exposure": "A  AI exposure (weighted mean of scores)",
    index: "A  Score (weighted mean of scores)",
  },
  meanShort: "A mean",
  high: {
    automation: (threshold: string) => `B  Share in occupations with high probability (${threshold})`,
    "ai-exposure": (threshold: string) => `B  Share in occupations with a high score (${threshold})`,
    index: (threshold: string) => `B  Share in occupations with a high score (${threshold})`,
  },
  highShort: "B high",
  medium: "medium",
  low: "low",
  valueOf: { automation: "probability", "ai-exposure": "score", index: "score" },
  level: "level",
  levels: { direct: "direct", "3": "3-digit", "2": "2-digit", none: "none", override: "override" },
  contribution: "points",
  heaviest: "Occupations that carry most of A",
  automatable: (amount: string, unit: string) => `A × covered weight: ${amount} ${unit}`,
  coveredLine: (share: string, direct: string, fallback: string) =>
    `Coverage ${share} (direct ${direct}, by fallback ${fallback})`,
  unknownCode: (amount: string, unit: string) =>
    `Codes that do not exist: ${amount} ${unit}, without a value`,
  rejected: (rows: number) => `Rows without a readable weight or occupation: ${rows}`,
  byUnitGroups: (share: string) => `B counted by the unit groups of coarse codes: ${share}`,
  notCovered:
    "The figures do not cover adoption, law, cost, demand, demography or new tasks. They are potential, not a forecast.",
  interval: (share: string, draws: number, stated: number) =>
    `range: ${share} of ${draws} draws over linked source occupations${statedSpreads(stated)}`,
  analyticInterval: (share: string, stated: number) =>
    `range: ${share}, computed without draws from the spread of linked source occupations${statedSpreads(stated)}; an approximation`,
  notInRange:
    "Not in the range: the choice of score set, mapping and thresholds, errors in the workforce file, adoption, law, cost, demand, demography, new tasks.",
  scale: (min: string, max: string) =>
    `The scores are an index from ${min} to ${max}. They are no probabilities.`,
  noBands: "No shares of high, medium and low: no thresholds are published for this scale.",
  source: (title: string, licence: string) => `Score set: ${title}. ${licence}`,
  sample: "SAMPLE DATA: fictional municipalities (9901–9999)",
  settings: (classification: string, mapping: string) =>
    `Classification ${classification}, mapping ${mapping}`,
  scoreSets: {
    heading: "Score sets side by side",
    set: "score set",
    speaksOf: "speaks of",
    kind: { automation: "automation, probability", "ai-exposure": "exposure to AI, index", index: "index" },
    scale: "scale",
    agreement: "same order as the first",
    note: "Each set in its own scale; never blended. Same order: Spearman's rank correlation over the occupations that both sets have a value for, 1 = the same, 0 = none, −1 = reversed.",
    apart: (title: string, occupations: string) => `Furthest apart in ${title}: ${occupations}`,
    overrides: "Overrides are on the first set's scale and count only in sets on it.",
  },
  withoutHidden: "Without the occupations that are hidden.",
  mappings: {
    heading: "Mappings side by side",
    mapping: "mapping",
    byUnitGroups: "B by unit groups",
    digits: (digits: number, mapping: string) => `${mapping}, codes cut to ${digits} digits`,
    note: "The same workforce and score set; only the way from source occupations to a code differs. With cut codes, B holds the mean of a group against the threshold; by unit groups, it counts each of them.",
    noMethods: "The score set is over ISCO-08 itself: there is no mapping to choose.",
    notForSoc: "SOC-2010 codes carry their values themselves: there is no mapping to choose.",
    overrides: "Overrides count by whole codes, and not in cut ones.",
  },
};

export type FigureTexts = typeof en;

/** The occupations that an override states a spread of, where there are any. */
function statedSpreads(count: number): string {
  if (count === 0) return "";
  return `, and within the ranges stated for ${count} overridden ${count === 1 ? "occupation" : "occupations"}`;
}
