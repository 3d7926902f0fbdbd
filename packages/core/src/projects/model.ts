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
  /** In `unit`; of a range, its lower end. Of either sign. */
  readonly value: number;
  /** Upper end, where the effect is a range. */
  readonly to?: number;
  /** Per cent, hours, Norwegian kroner (`nok`) or square metres. */
  readonly unit: EffectUnit;
  /** What it is counted in, or a share of. */
  readonly of?: Text;
  /** The time it is stated for; absent where the file does not say, which is not `once`. */
  readonly per?: (typeof effectPeriods)[number];
  /** When it was measured or estimated, YYYY-MM-DD. */
  readonly date?: string;
  /** What the figure rests on. */
  readonly source?: Evidence;
}

/** An effect, or the plain statement that there is no figure. Absent is not the same: then nothing is said. */
export type ProjectEffect = MeasuredEffect | typeof notMeasured;

/** Potential and realised are two things, and are never added up. */
export interface Benefit {
  /** What gets better; a benefit without one is left out. */
  readonly title: Text;
  /** Time saved, avoided cost or increased quality; absent where the file does not say. */
  readonly kind?: BenefitKind;
  /** Benefit owner (gevinstansvarlig): a role or a unit. */
  readonly owner?: string;
  /** Held possible, from before it is in use; absent says nothing, `not-measured` that there is no figure. */
  readonly potential?: ProjectEffect;
  /** Seen in use; absent says nothing, `not-measured` that there is no figure. */
  readonly realised?: ProjectEffect;
}

/** Competence that is needed, against what is there. */
export interface CompetenceNeed {
  /** Formal is specialised training, informal is learnt at work. */
  readonly kind: CompetenceKind;
  /** What one needs to know or be able to do. */
  readonly title: Text;
  /** People who need it, at least 0. */
  readonly need?: number;
  /** People who have it, at least 0; `competenceGap` is undefined where either number is. */
  readonly available?: number;
  /** What the two numbers rest on. */
  readonly because?: Text;
}

/** An entry of a learning log. Dates are YYYY-MM-DD. */
export interface Trial {
  /** Unique in its project; absent where the file gives none. */
  readonly id?: string;
  /** What one believed would happen; an entry without it is left out. */
  readonly hypothesis: Text;
  /** What was done to find out. */
  readonly tried?: Text;
  /** `ongoing` has none yet; an entry that states none is left out. */
  readonly outcome: TrialOutcome;
  /** What it taught, also where it failed. */
  readonly learnt?: Text;
  /** First day, YYYY-MM-DD. */
  readonly started?: string;
  /** Last day, YYYY-MM-DD. */
  readonly ended?: string;
  /** Id of the technology it is about, where the project has several. */
  readonly technology?: string;
  /** The whole entry in the file. */
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
  /** Stable name of it; unique in a file without faults. */
  readonly id: string;
  /** Name to show; the id where the file gives none. */
  readonly title: Text;
  /** Made up for illustration: to be said wherever it is shown. */
  readonly synthetic: boolean;
  /** A name, or a code of four digits; also a cooperation of several. */
  readonly municipality?: string;
  /** Undefined only where the file states none of the three. */
  readonly category?: ProjectCategory;
  /** Beside the primary one, in the order of the file; the board has a project under its primary one alone. */
  readonly alsoCategories: readonly ProjectCategory[];
  /** How far it has come, `stopped` from anywhere; absent where the file does not say. */
  readonly status?: ProjectStatus;
  /** A `SectorId`; absent where it names none, or one there is none of. */
  readonly sector?: string;
  /** Id of the work process it changes, of estimates and plans of the same radar. */
  readonly process?: string;
  /** Names of technologies of the radar. */
  readonly technologies: readonly string[];
  /** Who is responsible: a role or a unit. */
  readonly owner?: string;
  /** One line. */
  readonly summary?: Text;
  /** Markdown. */
  readonly description?: Text;
  /** Day the idea was put forward. */
  readonly proposed?: string;
  /** Day it was decided to go on or not. */
  readonly decided?: string;
  /** Day the work began. */
  readonly started?: string;
  /** Day it ended; absent while it goes on. */
  readonly ended?: string;
  /** How it was before (nullpunktsmåling); `not-measured` says that nobody measured. */
  readonly baseline?: ProjectEffect;
  /** In the order of the file; no figures of them are ever added up. */
  readonly benefits: readonly Benefit[];
  /** Hours set free in a year, and what they are used for. */
  readonly freedTime?: { readonly hours: number; readonly usedFor?: Text };
  /** What is written of it; an object without keys where nothing is. */
  readonly benefitsPlan: BenefitsPlan;
  /** What it needs, in the order of the file. */
  readonly competence: readonly CompetenceNeed[];
  /** Its trials, in the order of the file, which need not be that of their dates. */
  readonly learning: readonly Trial[];
  /** Where it is described; a line of text is a source by its title alone. */
  readonly sources: readonly Evidence[];
  /** Free words to filter by, as written. */
  readonly tags: readonly string[];
  /** The whole entry in the file. */
  readonly range: Range;
  /** The value of its id in the file, where faults of the entry as a whole are told. */
  readonly idRange: Range;
  /** Position in the file's list, for `YamlSource.rangeOf(["projects", index, …])`. */
  readonly index: number;
}

/** A projects file, read and checked. Order of lists = order in the file. */
export interface ProjectsFile {
  /** As written; absent where the file states none. */
  readonly id?: string;
  /** Name to show; "" where the file has none, which is a fault. */
  readonly title: Text;
  /** Language of its plain texts, as written: `nb` where it says nothing, or `no`. */
  readonly language: string;
  /** Path of the radar file, from the folder of this file. */
  readonly radar?: string;
  /** Every entry with an id, in the order of the file. */
  readonly projects: readonly Project[];
}
