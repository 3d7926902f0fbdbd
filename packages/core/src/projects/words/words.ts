import type { BenefitKind, MeasuredEffect, ProjectCategory, ProjectStatus, TrialOutcome } from "../model.js";
import type { Measured } from "../overview.js";

/** What the values of a projects file are called, inside a sentence; every language has the same keys. */
export interface ProjectWords {
  /** The three main categories. */
  readonly category: Readonly<Record<ProjectCategory, string>>;
  /** How far it has come. */
  readonly status: Readonly<Record<ProjectStatus, string>>;
  /** Of a benefit. */
  readonly kind: Readonly<Record<BenefitKind, string>>;
  /** Of a trial. */
  readonly outcome: Readonly<Record<TrialOutcome, string>>;
  /** Of an effect that has been had. */
  readonly measured: Readonly<Record<Measured, string>>;
  /** A size with its unit; `one` where it is exactly one. */
  readonly amount: (size: string, unit: MeasuredEffect["unit"], one: boolean) => string;
  /** What follows an amount: `a week`, `once`. */
  readonly per: Readonly<Record<NonNullable<MeasuredEffect["per"]>, string>>;
  /** How many trials, in words. */
  readonly trials: (count: number) => string;
  /** Days, with the number written already; `one` where it is exactly one. */
  readonly days: (days: string, one: boolean) => string;
}
