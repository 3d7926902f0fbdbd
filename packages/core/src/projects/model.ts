import type {
  benefitKinds,
  competenceKinds,
  effectPeriods,
  effectUnits,
  notMeasured,
  projectCategories,
  projectStatuses,
  trialOutcomes,
} from "@kommuneradar/schema";
import type { Evidence } from "../radar/model.js";
import type { Range } from "../range.js";
import type { Text } from "../text/localized.js";

/** One of `projectCategories`. */
export type ProjectCategory = (typeof projectCategories)[number];
/** One of `projectStatuses`. */
export type ProjectStatus = (typeof projectStatuses)[number];
/** One of `benefitKinds`. */
export type BenefitKind = (typeof benefitKinds)[number];
/** One of `effectUnits`. */
export type EffectUnit = (typeof effectUnits)[number];
/** One of `trialOutcomes`. */
export type TrialOutcome = (typeof trialOutcomes)[number];
/** One of `competenceKinds`. */
export type CompetenceKind = (typeof competenceKinds)[number];

/** An effect with a figure. Per cent are written as per cent: 38 is 38 %. */
export interface MeasuredEffect {
  readonly value: number;
  /** Upper end, where the effect is a range. */
  readonly to?: number;
  readonly unit: EffectUnit;
  /** What it is counted in, or a share of. */
  readonly of?: Text;
  readonly per?: (typeof effectPeriods)[number];
  readonly date?: string;
  readonly source?: Evidence;
}

/** An effect, or the plain statement that there is no figure. Absent is not the same: then nothing is said. */
export type ProjectEffect = MeasuredEffect | typeof notMeasured;

/** Potential and realised are two things, and are never added up. */
export interface Benefit {
  readonly title: Text;
  readonly kind?: BenefitKind;
  readonly owner?: string;
  readonly potential?: ProjectEffect;
  readonly realised?: ProjectEffect;
}

/** Competence that is needed, against what is there. */
export interface CompetenceNeed {
  readonly kind: CompetenceKind;
  readonly title: Text;
  /** People who need it, and who have it. */
  readonly need?: number;
  readonly available?: number;
  readonly because?: Text;
}

/** An entry of a learning log. Dates are YYYY-MM-DD. */
export interface Trial {
  readonly id?: string;
  readonly hypothesis: Text;
  readonly tried?: Text;
  readonly outcome: TrialOutcome;
  readonly learnt?: Text;
  readonly started?: string;
  readonly ended?: string;
  readonly technology?: string;
  readonly range: Range;
  /** Position in the project's log. */
  readonly index: number;
}

/** The headings of the public sector's benefits-realisation plan; what is absent is not written yet. */
export type BenefitsPlan = Readonly<
  Partial<
    Record<
      | "grounds"
      | "owner"
      | "budgetEffect"
      | "alternativeUse"
      | "effectsElsewhere"
      | "nonMonetised"
      | "measures"
      | "risk"
      | "baseline"
      | "benefitMap",
      Text
    >
  >
>;

/** A digitalisation project. Dates are YYYY-MM-DD. */
export interface Project {
  readonly id: string;
  readonly title: Text;
  /** Made up for illustration: to be said wherever it is shown. */
  readonly synthetic: boolean;
  readonly municipality?: string;
  /** Undefined only where the file states none of the three. */
  readonly category?: ProjectCategory;
  readonly alsoCategories: readonly ProjectCategory[];
  readonly status?: ProjectStatus;
  readonly sector?: string;
  readonly process?: string;
  /** Names of technologies of the radar. */
  readonly technologies: readonly string[];
  readonly owner?: string;
  readonly summary?: Text;
  readonly description?: Text;
  readonly proposed?: string;
  readonly decided?: string;
  readonly started?: string;
  readonly ended?: string;
  readonly baseline?: ProjectEffect;
  readonly benefits: readonly Benefit[];
  /** Hours set free in a year, and what they are used for. */
  readonly freedTime?: { readonly hours: number; readonly usedFor?: Text };
  readonly benefitsPlan: BenefitsPlan;
  readonly competence: readonly CompetenceNeed[];
  readonly learning: readonly Trial[];
  readonly sources: readonly Evidence[];
  readonly tags: readonly string[];
  /** The whole entry in the file, and the value of its id. */
  readonly range: Range;
  readonly idRange: Range;
  /** Position in the file's list, for `YamlSource.rangeOf(["projects", index, …])`. */
  readonly index: number;
}

/** A projects file, read and checked. Order of lists = order in the file. */
export interface ProjectsFile {
  readonly id?: string;
  readonly title: Text;
  readonly language: string;
  /** Path of the radar file, from the folder of this file. */
  readonly radar?: string;
  readonly projects: readonly Project[];
}
