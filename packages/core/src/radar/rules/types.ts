import type { AssessmentInputs } from "../model.js";

/** One of the three levels that a ring is derived from. */
export type InputName = "solutions" | "understanding" | "potential";

/** What a ring rule says of an assessment, and why. Data only: the words come from the catalogue. */
export interface RuleOutcome {
  /** Ring id, or undefined when the rule gives none. */
  readonly ring: string | undefined;
  /** `derived` · `incomplete` (inputs missing) · `undetermined` (inputs that fit no ring) · `none` (rule gives no rings). */
  readonly state: "derived" | "incomplete" | "undetermined" | "none";
  /** Inputs that are not assessed. */
  readonly missing: readonly InputName[];
  /** What carries the ring. */
  readonly holds: readonly InputName[];
  /** Of these, what the rule asks for beyond the source it is named after. */
  readonly beyondSource?: readonly InputName[];
  /**
   * The levels lacking for a ring further in, and the ring they would give; undefined at the innermost ring, and
   * where inputs are missing.
   */
  readonly next: { readonly ring: string; readonly lacks: readonly Lack[] } | undefined;
}

/** A level that has to be raised, and to what. */
export interface Lack {
  /** The input that is too low; never one that is missing. */
  readonly input: InputName;
  /** The level that would do. */
  readonly needs: string;
}

/** A named, pluggable way of deriving a ring from an assessment. Add one: a file here and a line in index.ts. */
export interface RingRule {
  /** As a radar names it under `rule`. */
  readonly id: string;
  /** Ring ids the rule speaks of; undefined when any rings will do. */
  readonly rings: readonly string[] | undefined;
  /** What it says of inputs, the absent ones named in `missing`. Pure; never throws. */
  derive(inputs: AssessmentInputs): RuleOutcome;
}
