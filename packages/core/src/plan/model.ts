import type { consequenceKinds, measureKinds, measureStates, platformStates } from "@kommuneradar/schema";
import type { WorkProcess } from "../estimate/file-model.js";
import type { CompetenceNeed } from "../projects/model.js";
import type { Evidence } from "../radar/model.js";
import type { Range } from "../range.js";
import type { Text } from "../text/localized.js";

/** One of `consequenceKinds`. */
export type ConsequenceKind = (typeof consequenceKinds)[number];
/** One of `measureKinds`. */
export type MeasureKind = (typeof measureKinds)[number];
/** One of `measureStates`. */
export type MeasureState = (typeof measureStates)[number];
/** One of `platformStates`. */
export type PlatformState = (typeof platformStates)[number];

/** Where an entry stands: the whole of it, and its position in its list. */
interface Placed {
  readonly range: Range;
  readonly index: number;
}

/** A challenge that a plan answers, with its indicator. */
export interface Challenge extends Placed {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly sector?: string;
  readonly indicator?: Text;
  readonly value?: number;
  readonly unit?: string;
  readonly year?: number;
  readonly source?: Evidence;
}

/** What a technology waits for. A platform without a readable state counts as not in place. */
export interface Platform extends Placed {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  readonly state?: PlatformState;
  /** Names of technologies that wait for it, beside those whose `dependsOn` names it. */
  readonly neededBy: readonly string[];
  readonly owner?: string;
  readonly date?: string;
}

/** A step of a work process; shares are 0–1, of the process. */
export interface ProcessStep {
  readonly title: Text;
  readonly timeShare?: number;
  readonly potential?: number;
  readonly technology?: string;
  readonly change?: WorkProcess["change"];
  readonly system?: string;
}

/** A work process of an estimate, with how it is done. */
export interface PlannedProcess extends WorkProcess, Placed {
  readonly volume?: {
    readonly value: number;
    readonly of: Text;
    readonly per: "day" | "week" | "month" | "year";
  };
  readonly systems: readonly string[];
  readonly steps: readonly ProcessStep[];
}

/** A measure of organisation in a plan. */
export interface Measure extends Placed {
  readonly id: string;
  readonly title: Text;
  readonly kind?: MeasureKind;
  readonly description?: Text;
  readonly state?: MeasureState;
  readonly owner?: string;
  readonly date?: string;
  readonly platform?: string;
  readonly learningPoints: readonly Text[];
}

/** Competence that a plan needs, of whom and for what. */
export interface PlannedCompetence extends CompetenceNeed, Placed {
  readonly technology?: string;
  readonly sector?: string;
}

/** What follows for the municipality’s planning. */
export interface Consequence extends Placed {
  readonly id: string;
  readonly title: Text;
  readonly kind?: ConsequenceKind;
  readonly grounds?: Text;
  readonly sector?: string;
  readonly technologies: readonly string[];
  readonly challenges: readonly string[];
  readonly municipalPlan?: Text;
  readonly owner?: string;
}

/** Yearly shares of the employees of a sector, or of every sector not named. */
export interface Assumption {
  readonly sector?: string;
  readonly retirement?: number;
  readonly turnover?: number;
  readonly demandGrowth?: number;
  readonly because?: Text;
}

/** Stated assumptions for some years; never a forecast. */
export interface Scenario extends Placed {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  /** First and last year. */
  readonly from?: number;
  readonly to?: number;
  /** Shares of the potential taken out by some years, 0–1, by year. */
  readonly adoption: readonly { readonly year: number; readonly share: number }[];
  readonly adoptionBecause?: Text;
  /** Measure A that is taken out; where nothing is stated, by occupation. */
  readonly potential?: "by-occupation" | "with-processes";
  readonly assumptions: readonly Assumption[];
}

/** A plan file, read and checked. Order of lists = order in the file. */
export interface PlanFile {
  readonly id?: string;
  readonly title: Text;
  readonly language: string;
  /** Path of the radar file, from the folder of this file. */
  readonly radar?: string;
  readonly challenges: readonly Challenge[];
  readonly platforms: readonly Platform[];
  readonly processes: readonly PlannedProcess[];
  readonly measures: readonly Measure[];
  readonly competence: readonly PlannedCompetence[];
  readonly consequences: readonly Consequence[];
  readonly scenarios: readonly Scenario[];
}
