import { potentialLevels, solutionLevels, understandingLevels } from "@kommuneradar/schema";
import type { Range } from "../range.js";
import type { Text } from "../text/localized.js";

/** The three inputs of an assessment (our reading of the report's conditions; docs/decisions). */
export { potentialLevels, solutionLevels, understandingLevels };
/** One of `solutionLevels`. */
export type Solutions = (typeof solutionLevels)[number];
/** One of `understandingLevels`. */
export type Understanding = (typeof understandingLevels)[number];
/** One of `potentialLevels`. */
export type Potential = (typeof potentialLevels)[number];

/** What the ring rule looks at; an absent input is *not assessed*, which is not the same as `unknown`. */
export interface AssessmentInputs {
  /** Maturity of the solutions on the market, least first in `solutionLevels`. */
  readonly solutions?: Solutions;
  /** How well the areas of use in the municipality are understood; least first in `understandingLevels`. */
  readonly understanding?: Understanding;
  /** How well the potential is shown; least first in `potentialLevels`. */
  readonly potential?: Potential;
}

/** A source that an assessment rests on. */
export interface Evidence {
  /** What it is; the whole line, where the file has a line of text in place of a map. */
  readonly title: Text;
  /** One of `evidenceKinds`; absent where the file does not say, which is not `other`. */
  readonly kind?: "literature" | "interview" | "project" | "trial" | "other";
  /** Of the source, YYYY-MM-DD; as written, so it may be no day of the calendar (`isDate`). */
  readonly date?: string;
  /** Public address as written; never fetched or checked. */
  readonly url?: string;
}

/** What is said of a technology: its levels, and what they rest on. */
export interface Assessment extends AssessmentInputs {
  /** Day of the assessment, YYYY-MM-DD; as written, so it may be no day of the calendar (`isDate`). */
  readonly date?: string;
  /** Who assessed: a role or a group, by custom no person. */
  readonly by?: string;
  /** Why the levels are what they are. */
  readonly grounds?: Text;
  /** In the order of the file; empty where none is cited, which `robust` solutions may not be. */
  readonly evidence: readonly Evidence[];
  /** To be reviewed by this day, YYYY-MM-DD, in place of what `Radar.reviewEvery` gives (`dueDate`). */
  readonly reviewBy?: string;
}

/** An area of use (anvendelsesområde): the assessment of one place, where it departs from the whole. */
export interface AreaOfUse extends AssessmentInputs {
  /** A `SectorId` where the file is free of faults; several areas may be of one sector. */
  readonly sector: string;
  /** Name of the area; absent where the sector says enough. */
  readonly title?: Text;
  /** Occupation codes or prefixes ending in `*`. */
  readonly occupations: readonly string[];
  /** Ids of work processes, of estimates and plans of the same radar; empty where none is named. */
  readonly processes: readonly string[];
}

/** A ring of a radar. */
export interface Ring {
  /** As technologies name it; unique in a radar without faults. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** The condition for standing in it. */
  readonly description?: Text;
}

/** A category of a radar: a sector of its circle, or a lane where it is cross-cutting. */
export interface Category {
  /** As technologies name it; unique in a radar without faults. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** What belongs in it. */
  readonly description?: Text;
  /** Drawn as a lane through all other categories. */
  readonly crossCutting: boolean;
}

/** Whether it is on the rings, or why not. */
export type TechnologyStatus = "active" | "not-relevant" | "phased-out";

/** A technology of a radar as its file says it, with where it stands there. */
export interface Technology {
  /** Stable name of it in other entries, files and history; unique in a radar without faults. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** 1–5 characters to stand in its mark; absent leaves it to the chart to make one. */
  readonly short?: string;
  /** Ids it had before, the oldest first: history finds it by them, and its place in the chart is the first’s. */
  readonly aliases: readonly string[];
  /** Id of a category; one that the radar does not have is a fault, and "" where none is stated. */
  readonly category: string;
  /** Ring as written in the file; always drawn when there is one. */
  readonly ring?: string;
  /** Why the stated ring departs from the rule. */
  readonly ringBecause?: Text;
  /** One line. */
  readonly summary?: Text;
  /** Markdown. */
  readonly description?: Text;
  /** Absent where nothing is assessed; without a stated ring it is what the ring follows from. */
  readonly assessment?: Assessment;
  /** In the order of the file; empty where it is assessed as a whole alone. */
  readonly areasOfUse: readonly AreaOfUse[];
  /** `active` where the file says nothing. */
  readonly status: TechnologyStatus;
  /** Who keeps the entry up to date: a role or a unit. */
  readonly owner?: string;
  /** Ids of technologies, or of platforms of plans, which the radar alone cannot know: `unknown-technology`. */
  readonly dependsOn: readonly string[];
  /** Ids of technologies of the radar. */
  readonly relatesTo: readonly string[];
  /** Free words to filter by, as written. */
  readonly tags: readonly string[];
  /** Further reading, in the order of the file. */
  readonly links: readonly {
    /** Absent where the file has the address alone. */
    readonly title?: Text;
    /** Address as written; never fetched. */
    readonly url: string;
  }[];
  /** The whole entry in the file. */
  readonly range: Range;
  /** The value of its id in the file, where faults of the entry as a whole are told. */
  readonly idRange: Range;
  /** Position in the file's list, for `YamlSource.rangeOf(["technologies", index, …])`. */
  readonly index: number;
}

/** A span of whole months or years. */
export interface Period {
  /** 1–999. */
  readonly count: number;
  /** Months of the calendar (`addPeriod`): a day that a month does not have becomes its last. */
  readonly unit: "months" | "years";
}

/** A radar file, read and checked. Order of lists = order in the file; rings from inside out. */
export interface Radar {
  /** As written, else the one given to `readRadar`; absent where there is neither. */
  readonly id?: string;
  /** Name to show; "" where the file has none, which is a fault. */
  readonly title: Text;
  /** Day of a frozen edition, YYYY-MM-DD; absent in a file that is still edited. */
  readonly edition?: string;
  /** Language of its plain texts, as written: `nb` where it says nothing, or `no`. */
  readonly language: string;
  /** Name of the ring rule. */
  readonly rule: string;
  /** From inside out, 2–8 in a file without faults; adopt, trial, assess and hold where the file names none. */
  readonly rings: readonly Ring[];
  /** How long an assessment holds from its date; absent, none falls due but by its own `reviewBy`. */
  readonly reviewEvery?: Period;
  /** In the order of the file, which is clockwise from 9 o’clock in the chart; 2–8 in a file without faults. */
  readonly categories: readonly Category[];
  /** Every entry with an id, in the order of the file, also those off the rings. */
  readonly technologies: readonly Technology[];
}
