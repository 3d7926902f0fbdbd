import type { RadarField, TechnologyField } from "../types.js";

/** The words of a diff in one language. Every language has the same keys. Titles of rings, levels … come resolved. */
export interface DiffWords {
  /** Heading of each kind of line. */
  readonly kinds: Readonly<Record<DiffKind, string>>;
  readonly moved: (rings: number, inward: boolean, from: string, to: string) => string;
  readonly because: (reasons: string) => string;
  /** An input went from a level to another; undefined = not assessed. */
  readonly input: (input: string, from: string | undefined, to: string | undefined) => string;
  readonly departs: string;
  readonly placed: (ring: string) => string;
  readonly unplaced: (ring: string) => string;
  readonly added: (ring: string | undefined, category: string) => string;
  readonly removed: (ring: string | undefined, category: string) => string;
  readonly renamed: (from: string) => string;
  readonly proposed: (from: string) => string;
  readonly status: (from: string, to: string) => string;
  readonly recategorised: (from: string, to: string) => string;
  /** `what`: the inputs, "" where the result is the same. */
  readonly reassessed: (what: string, by: string | undefined, date: string | undefined) => string;
  /** Who put it into Git. */
  readonly committed: (by: string, date: string) => string;
  readonly edited: (fields: string) => string;
  readonly fields: Readonly<Record<TechnologyField | RadarField, string>>;
  readonly theRadar: string;
  readonly nothing: string;
}

/** Kinds of lines, in the order they are told in. */
export const diffKinds = [
  "movedIn",
  "movedOut",
  "placed",
  "unplaced",
  "added",
  "removed",
  "renamed",
  "proposed",
  "retired",
  "revived",
  "recategorised",
  "reassessed",
  "edited",
  "textOnly",
  "radar",
] as const;
/** One of `diffKinds`. */
export type DiffKind = (typeof diffKinds)[number];
