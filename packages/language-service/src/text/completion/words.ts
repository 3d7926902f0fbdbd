import type { Period } from "@kommuneradar/core";

/** The words of completions in one language. */
export interface CompletionWords {
  readonly required: string;
  /** Remark at the ring that the rule derives from the assessment. */
  readonly byRule: string;
  readonly today: string;
  readonly reviewDue: (every: Period) => string;
  readonly period: (period: Period) => string;
  /** How often a tag or an owner stands in the file. */
  readonly uses: (count: number) => string;
  /** Names of snippets. */
  readonly snippets: Readonly<
    Record<
      | "radar"
      | "category"
      | "technology"
      | "assessment"
      | "areaOfUse"
      | "evidence"
      | "override"
      | "process"
      | "project"
      | "trial"
      | "benefit"
      | "challenge"
      | "platform"
      | "measure"
      | "consequence"
      | "scenario",
      string
    >
  >;
  /** What stands in a snippet until it is written over. */
  readonly blanks: Readonly<
    Record<
      | "radar"
      | "title"
      | "grounds"
      | "by"
      | "because"
      | "benefit"
      | "hypothesis"
      | "learnt"
      | "indicator"
      | "source",
      string
    >
  >;
  readonly dimensions: Readonly<Record<"sector" | "municipality" | "group", string>>;
  readonly rules: Readonly<Record<"report" | "none", string>>;
}
