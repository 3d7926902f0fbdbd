import type { BenefitKind, MeasuredEffect, ProjectCategory, ProjectStatus, TrialOutcome } from "../model.js";
import type { Measured } from "../overview.js";

/** What the values of a projects file are called, inside a sentence; every language has the same keys. */
export interface ProjectWords {
  readonly category: Readonly<Record<ProjectCategory, string>>;
  readonly status: Readonly<Record<ProjectStatus, string>>;
  readonly kind: Readonly<Record<BenefitKind, string>>;
  readonly outcome: Readonly<Record<TrialOutcome, string>>;
  /** Of an effect that has been had. */
  readonly measured: Readonly<Record<Measured, string>>;
  /** A size with its unit; `one` where it is exactly one. */
  readonly amount: (size: string, unit: MeasuredEffect["unit"], one: boolean) => string;
  readonly per: Readonly<Record<NonNullable<MeasuredEffect["per"]>, string>>;
  readonly trials: (count: number) => string;
  readonly days: (days: string, one: boolean) => string;
}
