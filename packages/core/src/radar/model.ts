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
  readonly solutions?: Solutions;
  readonly understanding?: Understanding;
  readonly potential?: Potential;
}

/** A source that an assessment rests on. */
export interface Evidence {
  readonly title: Text;
  readonly kind?: "literature" | "interview" | "project" | "trial" | "other";
  readonly date?: string;
  readonly url?: string;
}

/** What is said of a technology: its levels, and what they rest on. */
export interface Assessment extends AssessmentInputs {
  readonly date?: string;
  readonly by?: string;
  readonly grounds?: Text;
  readonly evidence: readonly Evidence[];
  readonly reviewBy?: string;
}

/** An area of use (anvendelsesområde): the assessment of one place, where it departs from the whole. */
export interface AreaOfUse extends AssessmentInputs {
  readonly sector: string;
  readonly title?: Text;
  /** Occupation codes or prefixes ending in `*`. */
  readonly occupations: readonly string[];
  readonly processes: readonly string[];
}

/** A ring of a radar. */
export interface Ring {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
}

/** A category of a radar: a sector of its circle, or a lane where it is cross-cutting. */
export interface Category {
  readonly id: string;
  readonly title: Text;
  readonly description?: Text;
  /** Drawn as a lane through all other categories. */
  readonly crossCutting: boolean;
}

/** Whether it is on the rings, or why not. */
export type TechnologyStatus = "active" | "not-relevant" | "phased-out";

/** A technology of a radar as its file says it, with where it stands there. */
export interface Technology {
  readonly id: string;
  readonly title: Text;
  readonly short?: string;
  readonly aliases: readonly string[];
  readonly category: string;
  /** Ring as written in the file; always drawn when there is one. */
  readonly ring?: string;
  /** Why the stated ring departs from the rule. */
  readonly ringBecause?: Text;
  readonly summary?: Text;
  /** Markdown. */
  readonly description?: Text;
  readonly assessment?: Assessment;
  readonly areasOfUse: readonly AreaOfUse[];
  readonly status: TechnologyStatus;
  readonly owner?: string;
  readonly dependsOn: readonly string[];
  readonly relatesTo: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly { readonly title?: Text; readonly url: string }[];
  /** The whole entry in the file, and the value of its id. */
  readonly range: Range;
  readonly idRange: Range;
  /** Position in the file's list, for `YamlSource.rangeOf(["technologies", index, …])`. */
  readonly index: number;
}

/** A span of whole months or years. */
export interface Period {
  readonly count: number;
  readonly unit: "months" | "years";
}

/** A radar file, read and checked. Order of lists = order in the file; rings from inside out. */
export interface Radar {
  readonly id?: string;
  readonly title: Text;
  readonly edition?: string;
  readonly language: string;
  /** Name of the ring rule. */
  readonly rule: string;
  readonly rings: readonly Ring[];
  readonly reviewEvery?: Period;
  readonly categories: readonly Category[];
  readonly technologies: readonly Technology[];
}
