import type { BenefitsPlan } from "@kommuneradar/core";
import type { ProjectFacet } from "../filter.js";

/** What the page of projects says; every language has the same keys. */
export interface ProjectsPageWords {
  readonly view: string;
  readonly board: string;
  readonly technologies: string;
  readonly sectors: string;
  readonly table: string;
  readonly searchIn: string;
  /** What is chosen by; also what a choice says while nothing is chosen. */
  readonly facets: Readonly<Record<ProjectFacet, string>>;
  readonly noMatch: string;
  /** `share` in per cent of all. */
  readonly sentence: (projects: number, measured: number, share: string) => string;
  readonly projects: (count: number) => string;
  readonly withoutCategory: string;
  readonly withoutSector: string;
  readonly withoutTechnology: string;
  readonly withoutStatus: string;
  readonly synthetic: string;
  readonly syntheticNote: string;
  readonly owner: (owner: string) => string;
  readonly process: (process: string) => string;
  readonly also: (categories: string) => string;
  readonly potential: string;
  readonly realised: string;
  readonly baseline: string;
  readonly benefitOwner: (owner: string) => string;
  readonly freedTime: string;
  readonly usedFor: (use: string) => string;
  readonly withoutUse: string;
  readonly tried: string;
  readonly learnt: string;
  readonly notLearnt: string;
  readonly ofTechnology: string;
  readonly period: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly competence: string;
  readonly benefitsPlan: Readonly<Record<keyof BenefitsPlan, string>>;
  readonly benefitsPlanTitle: (written: number, all: number) => string;
  readonly notWritten: (headings: string) => string;
  readonly sources: (count: number) => string;
  readonly decision: (days: string) => string;
  readonly measuredHeading: string;
  readonly measured: Readonly<Record<"measured" | "not-measured" | "unsaid", string>>;
  readonly measuredNote: string;
  readonly learning: string;
  readonly learningNote: string;
  readonly taught: (taught: number, failed: number, share: string) => string;
  readonly iterations: string;
  readonly decisions: string;
  readonly median: string;
  readonly ofTrials: (count: number) => string;
  readonly longer: (days: string, before: string) => string;
  readonly shorter: (days: string, before: string) => string;
  readonly asLong: (before: string) => string;
  readonly columns: Readonly<Record<ProjectColumn, string>>;
  readonly empty: string;
  readonly emptyHow: string;
  readonly openExample: string;
  readonly source: (file: string) => string;
}

export type ProjectColumn =
  | "title"
  | "category"
  | "sector"
  | "status"
  | "potential"
  | "realised"
  | "benefit"
  | "technologies"
  | "freedTime"
  | "trials";
