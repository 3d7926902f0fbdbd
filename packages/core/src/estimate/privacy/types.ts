/** What was left out of an estimate so that no small cell can be read or computed from it. All empty: nothing had to be. */
export interface Suppression {
  /** Cells at or below this weight (in the weight's unit) are hidden, and others where one would give them away. */
  readonly below: number;
  /** Keys of the groups that are hidden. */
  readonly groups: readonly Readonly<Record<string, string>>[];
  /** Occupations that are hidden: not named, and their weight in one sum. null when none is. */
  readonly occupations: { readonly count: number; readonly weight: number } | null;
  /** What is hidden of a comparison; null without one. `withheld`: all of it. */
  readonly comparison: { readonly withheld: boolean; readonly sectors: readonly HiddenSector[] } | null;
  /** What is hidden of several years; null with one. */
  readonly years: {
    readonly years: readonly number[];
    readonly sectors: readonly { readonly year: number; readonly sector: string }[];
  } | null;
}

/** A sector that is hidden in one of the parts that are held against each other. */
export interface HiddenSector {
  /** As the workforce file has it; "" for rows without one. */
  readonly sector: string;
  /** The municipality, the group it is held against, or all rows. */
  readonly part: "own" | "group" | "all";
}
