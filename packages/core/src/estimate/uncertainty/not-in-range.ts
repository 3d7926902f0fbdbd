/**
 * What no range over source occupations and stated spreads covers. Wherever such a range is told, this is told with it; the
 * first three can be tried one at a time (`estimateSensitivity`), the others not at all.
 */
export const notInRange = [
  "scores",
  "mapping",
  "thresholds",
  "workforce-errors",
  "adoption",
  "law",
  "cost",
  "demand",
  "demography",
  "new-tasks",
] as const;
