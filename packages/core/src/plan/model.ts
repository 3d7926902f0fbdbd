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
  /** The whole entry in the file. */
  readonly range: Range;
  /** Position in its list, 0-based, for `YamlSource.rangeOf([list, index, …])`. */
  readonly index: number;
}

/** A challenge that a plan answers, with its indicator. */
export interface Challenge extends Placed {
  /** As consequences name it; unique in a plan without faults. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** Markdown. */
  readonly description?: Text;
  /** A `SectorId`; absent where it names none, or one there is none of. */
  readonly sector?: string;
  /** What shows the challenge, such as people over 80 per person of working age. */
  readonly indicator?: Text;
  /** Of the indicator in `year`, in `unit`. */
  readonly value?: number;
  /** As written and shown as such: nothing is reckoned with it. */
  readonly unit?: string;
  /** 1900–2200. */
  readonly year?: number;
  /** Where the value is from. */
  readonly source?: Evidence;
}

/** What a technology waits for. A platform without a readable state counts as not in place. */
export interface Platform extends Placed {
  /** As `dependsOn` of technologies and `platform` of measures name it. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** Markdown. */
  readonly description?: Text;
  /** Only `in-place` holds nothing back. */
  readonly state?: PlatformState;
  /** Names of technologies that wait for it, beside those whose `dependsOn` names it. */
  readonly neededBy: readonly string[];
  /** Who is responsible: a role or a unit. */
  readonly owner?: string;
  /** Day it is to be in place, or came there, YYYY-MM-DD; what holds back is `state` alone. */
  readonly date?: string;
}

/** A step of a work process; shares are 0–1, of the process. */
export interface ProcessStep {
  /** What is done in it; a step without one is left out. */
  readonly title: Text;
  /** Share of the time of the process, 0–1; together 1 where the steps make up the whole of it. */
  readonly timeShare?: number;
  /** Automation potential of the step, 0–1. */
  readonly potential?: number;
  /** Id of the technology of the radar that carries the potential. */
  readonly technology?: string;
  /** What becomes of the step; absent where the file does not say, which is not `unchanged`. */
  readonly change?: WorkProcess["change"];
  /** Name of the system that it is done in, as written. */
  readonly system?: string;
}

/** A work process of an estimate, with how it is done. */
export interface PlannedProcess extends WorkProcess, Placed {
  /** How much of it there is: so many of something in a period. Told as it is; in no figure. */
  readonly volume?: {
    /** How many, at least 0. */
    readonly value: number;
    /** What is counted, such as applications. */
    readonly of: Text;
    /** The period in which there are so many. */
    readonly per: "day" | "week" | "month" | "year";
  };
  /** Names of the systems involved, as written; empty where none is named. */
  readonly systems: readonly string[];
  /** In order; their shares and potentials count where the process states no potential itself. */
  readonly steps: readonly ProcessStep[];
}

/** A measure of organisation in a plan. */
export interface Measure extends Placed {
  /** Unique among the measures of a plan without faults. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** One of `measureKinds`; absent where what the file states is none of them, a fault. */
  readonly kind?: MeasureKind;
  /** Markdown. */
  readonly description?: Text;
  /** How far it has come; absent where the file does not say. */
  readonly state?: MeasureState;
  /** Who is responsible: a role or a unit. */
  readonly owner?: string;
  /** Day it is to be done, or was, YYYY-MM-DD. */
  readonly date?: string;
  /** Id of the platform it is about. */
  readonly platform?: string;
  /** What it has taught, in the order of the file. */
  readonly learningPoints: readonly Text[];
}

/** Competence that a plan needs, of whom and for what. */
export interface PlannedCompetence extends CompetenceNeed, Placed {
  /** Id of the technology it is needed for; absent where it is for no single one. */
  readonly technology?: string;
  /** A `SectorId`: who needs it; absent where it is everybody, or nobody says. */
  readonly sector?: string;
}

/** What follows for the municipality’s planning. */
export interface Consequence extends Placed {
  /** Unique among the consequences of a plan without faults. */
  readonly id: string;
  /** The consequence in one line; the id where the file gives none. */
  readonly title: Text;
  /** One of `consequenceKinds`; absent where what the file states is none of them, a fault. */
  readonly kind?: ConsequenceKind;
  /** What it rests on. */
  readonly grounds?: Text;
  /** A `SectorId`; absent where it is for the whole municipality. */
  readonly sector?: string;
  /** Ids of technologies of the radar that it follows from. */
  readonly technologies: readonly string[];
  /** Ids of challenges of this plan that it answers. */
  readonly challenges: readonly string[];
  /** Plan of the municipality that it belongs in, in words. */
  readonly municipalPlan?: Text;
  /** Who is responsible: a role or a unit. */
  readonly owner?: string;
}

/** Yearly shares of the employees of a sector, or of every sector not named. */
export interface Assumption {
  /** A `SectorId`; absent: every sector that no assumption names. */
  readonly sector?: string;
  /** Share who retire in a year, 0–1; absent counts as 0. */
  readonly retirement?: number;
  /** Share who leave for other reasons in a year, 0–1; absent counts as 0. */
  readonly turnover?: number;
  /** Growth of the need for full-time equivalents in a year, −1 to 1 (0.01 is 1 %); absent counts as 0. */
  readonly demandGrowth?: number;
  /** What the shares rest on; absent in a file with a fault alone. */
  readonly because?: Text;
}

/** Stated assumptions for some years; never a forecast. */
export interface Scenario extends Placed {
  /** Unique among the scenarios of a plan without faults. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** Markdown. */
  readonly description?: Text;
  /** First year that is told, 1900–2200; absent, that of the first point of the curve counts. */
  readonly from?: number;
  /** Last year that is told, 1900–2200; absent, that of the last point of the curve counts. */
  readonly to?: number;
  /** Shares of the potential taken out by some years, 0–1, earliest first; see `adoptionIn` for those between. */
  readonly adoption: readonly { readonly year: number; readonly share: number }[];
  /** What the curve rests on; absent in a file with a fault alone. */
  readonly adoptionBecause?: Text;
  /** Measure A that is taken out; where nothing is stated, by occupation. */
  readonly potential?: "by-occupation" | "with-processes";
  /** In the order of the file; the first that is for a sector counts. */
  readonly assumptions: readonly Assumption[];
}

/** A plan file, read and checked. Order of lists = order in the file. */
export interface PlanFile {
  /** As written; absent where the file states none. */
  readonly id?: string;
  /** Name to show; "" where the file has none, which is a fault. */
  readonly title: Text;
  /** Language of its plain texts, as written: `nb` where it says nothing, or `no`. */
  readonly language: string;
  /** Path of the radar file, from the folder of this file. */
  readonly radar?: string;
  /** Those with an id, in the order of the file. */
  readonly challenges: readonly Challenge[];
  /** Those with an id, in the order of the file. */
  readonly platforms: readonly Platform[];
  /** Those with an id, in the order of the file. */
  readonly processes: readonly PlannedProcess[];
  /** Those with an id, in the order of the file. */
  readonly measures: readonly Measure[];
  /** Those with a kind and a title, in the order of the file. */
  readonly competence: readonly PlannedCompetence[];
  /** Those with an id, in the order of the file. */
  readonly consequences: readonly Consequence[];
  /** Those with an id, in the order of the file. */
  readonly scenarios: readonly Scenario[];
}
