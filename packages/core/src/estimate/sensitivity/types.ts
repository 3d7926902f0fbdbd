import type { ReferenceData } from "@kommuneradar/schema";
import type { Steps } from "../../steps.js";
import type { Scorer } from "../scorer.js";
import type { EstimateResult, EstimateSettings, Figures } from "../types.js";

/** What a choice is about. Each kind is a file under `choices/`. */
export type ChoiceKind =
  | "occupation"
  | "mapping"
  | "scores"
  | "override"
  | "threshold"
  | "bridge"
  | "fallback";

/** The total as it would be with one thing chosen otherwise. */
export interface Alternative {
  /**
   * What is chosen instead: a mapping method's or a score set's id, `on` or `off`, a threshold, of an occupation the
   * source occupation its value is taken from, or `spread`: an end of the spread that an override states.
   */
  readonly to: string;
  /** Title of what `to` names; "" where it needs none. */
  readonly title: string;
  /** The value of the occupation, also of an overridden one at an end of its spread; null for other choices. */
  readonly value: number | null;
  /** Of the total: measure A, in the score set's scale. */
  readonly mean: number | null;
  /** Of the total: measure B, a share. */
  readonly high: number | null;
  /** Of the total: covered / weight, 0–1. */
  readonly coverage: number;
}

/** One choice behind a total, and what the total would be under each alternative to it, all else as it is. */
export interface Sensitivity {
  /** What the choice is about. */
  readonly kind: ChoiceKind;
  /** Occupation code of `occupation` and `override`; else the kind again. */
  readonly id: string;
  /** Title of the occupation; "" for other choices. */
  readonly title: string;
  /**
   * Where an occupation's alternatives come from: its own source occupations, or, where it has only one, those of its
   * 3-digit group, since one source is no certainty. Null for other choices.
   */
  readonly basis: "sources" | "group" | null;
  /** As they are tried: of an occupation, the least of its sources, then the greatest. */
  readonly alternatives: readonly Alternative[];
  /** Greatest distance of an alternative from the total as it is, with its sign; 0 where a measure is missing. */
  readonly swing: { readonly mean: number; readonly high: number };
}

/** What each choice behind a total does to it, and that total. */
export interface TotalSensitivity {
  /** As it is, without intervals: of the rows the choices were weighed on, which may be fewer than an estimate's. */
  readonly total: Figures;
  /** What moves measure A most comes first, then what moves B most. */
  readonly choices: readonly Sensitivity[];
}

/** What a choice is weighed against. */
export interface SensitivityContext {
  readonly reference: ReferenceData;
  readonly settings: EstimateSettings;
  readonly scorer: Scorer;
  /** The estimate as it is, without groups and draws. */
  readonly base: EstimateResult;
  /** The total under changed settings. */
  totalWith(change: Partial<EstimateSettings>): Figures;
}

/** A kind of choice; each total that it tries is a step. Add one: a file in `choices/` and a line in its index. */
export type Choice = (context: SensitivityContext) => Steps<readonly Omit<Sensitivity, "swing">[]>;
