import type { MeasureState, PlatformState } from "../../../plan/model.js";
import type { AssumedThing, LinkedField, LinkedList } from "../types.js";

/** Kinds of lines, in the order they are told in. */
export const linkedLineKinds = [
  "status",
  "measured",
  "effect",
  "trial",
  "freedTime",
  "platformState",
  "measureState",
  "assumption",
  "added",
  "removed",
  "renamed",
  "edited",
  "file",
] as const;
export type LinkedLineKind = (typeof linkedLineKinds)[number];

/** The words of a diff of projects or plans. Every language has the same keys. */
export interface LinkedDiffWords {
  /** Heading of each kind of line. */
  readonly kinds: Readonly<Record<LinkedLineKind, string>>;
  /** What an entry of each list is. */
  readonly entry: Readonly<Record<LinkedList, string>>;
  readonly platformState: Readonly<Record<PlatformState, string>>;
  readonly measureState: Readonly<Record<MeasureState, string>>;
  readonly unsaid: string;
  readonly fromTo: (from: string, to: string) => string;
  /** The same of values that are sentences. */
  readonly nowBefore: (now: string, before: string) => string;
  readonly renamed: (from: string) => string;
  readonly effect: Readonly<Record<"potential" | "realised" | "baseline", string>>;
  readonly usedFor: (hours: string, use: string) => string;
  readonly withoutUse: (hours: string) => string;
  readonly quoted: (text: string) => string;
  readonly began: (outcome: string) => string;
  readonly gone: (outcome: string) => string;
  readonly learnt: (text: string) => string;
  readonly assumed: Readonly<Record<AssumedThing, string>>;
  readonly inYear: (year: number) => string;
  readonly otherSectors: string;
  readonly fields: Readonly<Record<LinkedField, string>>;
  readonly theFile: Readonly<Record<"projects" | "plan", string>>;
}
