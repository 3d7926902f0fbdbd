import type { Language, Measured, ProjectCategory, ProjectStatus, TrialOutcome } from "@kommuneradar/core";

/** An effect as written in words; `isMeasured` false is the plain statement that nobody has a figure. */
export interface EffectView {
  readonly text: string;
  readonly isMeasured: boolean;
}

/** Potential and realised stand apart and are never added up; null where nothing is said. */
export interface BenefitView {
  readonly title: string;
  readonly kind: string;
  readonly owner: string;
  readonly potential: EffectView | null;
  readonly realised: EffectView | null;
}

/** The headings of the public sector's benefits-realisation plan. */
export interface BenefitsPlanView {
  /** How many of them are written. */
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  /** Those that are not written yet; "" where all are. */
  readonly missing: string;
}

/** A trial as the page shows it. */
export interface TrialView {
  readonly outcome: TrialOutcome;
  readonly outcomeTitle: string;
  readonly hypothesis: string;
  readonly tried: string;
  readonly learnt: string;
  readonly technology: string;
  /** First and last day, and how many days lie between them; "" where nothing is said. */
  readonly period: string;
}

/** A technology that another place names, with its ring. */
export interface TechnologyRef {
  readonly id: string;
  readonly title: string;
  /** Where the radar has it; "" without a radar, or where the radar has no such technology or no ring for it. */
  readonly ring: string;
}

/** A project as a page shows it; texts that are not in the file are "". */
export interface ProjectView {
  /** The id; the second of two projects that share one has a number after it. */
  readonly key: string;
  readonly title: string;
  /** Made up for illustration. */
  readonly isSynthetic: boolean;
  readonly category: ProjectCategory | "";
  readonly categoryTitle: string;
  /** Titles of the other categories it belongs to. */
  readonly alsoIn: readonly string[];
  readonly status: ProjectStatus | "";
  readonly statusTitle: string;
  readonly sectorTitle: string;
  readonly municipality: string;
  readonly owner: string;
  readonly process: string;
  readonly summary: string;
  readonly baseline: EffectView | null;
  readonly benefits: readonly BenefitView[];
  readonly technologies: readonly TechnologyRef[];
  readonly freedTime: { readonly hours: string; readonly usedFor: string } | null;
  readonly trials: readonly TrialView[];
  /** How many trials, and how they went; "" where there is none. */
  readonly trialsTitle: string;
  /** Days from idea to decision, in words. */
  readonly decision: string;
  /** What one needs to know or be able to do, each with how many need it and have it. */
  readonly competence: readonly string[];
  /** null where none of its headings is written. */
  readonly benefitsPlan: BenefitsPlanView | null;
  /** What the project and its figures are known from; `url` is "" where no address is given. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** Projects under a heading, by key. */
export interface ProjectGroup {
  readonly id: string;
  readonly title: string;
  readonly projects: readonly string[];
}

/** Projects as a board: a column for each category, a row for each group. */
export interface BoardView {
  /** Every category, and "" where a project has none. */
  readonly columns: readonly {
    readonly category: ProjectCategory | "";
    readonly title: string;
    readonly count: number;
  }[];
  /** A cell for each column, in their order. */
  readonly rows: readonly (ProjectGroup & { readonly cells: readonly (readonly string[])[] })[];
}

/** Projects by what is known of their effects; `share` of all of them, in words. */
export interface MeasuredGroup extends ProjectGroup {
  readonly id: Measured;
  readonly share: string;
  /** 0–1 */
  readonly part: number;
}

/** A middle length of a year; `part` is 0–1 of the longest of its list. */
export interface DaysRow {
  readonly year: string;
  readonly days: string;
  readonly count: string;
  readonly part: number;
}

/** How many days something took, row by row, and its trend in words. */
export interface DaysView {
  readonly rows: readonly DaysRow[];
  /** How the last year compares to the one before; "" while there is only one. */
  readonly trend: string;
}

/** What trials taught, and how long they and decisions took, in words. */
export interface LearningView {
  readonly outcomes: readonly { readonly id: TrialOutcome; readonly title: string; readonly count: string }[];
  /** How many of those that did not work taught something; "" where all worked. */
  readonly taught: string;
  readonly iterations: DaysView;
  readonly decisions: DaysView;
}

/**
 * Everything a page of projects shows, as plain JSON. What of a text the files have in another language than the page alone
 * carries that language: `textPieces` takes it apart, `withoutMarks` takes it away.
 */
export interface ProjectsView {
  readonly language: Language;
  readonly title: string;
  readonly sentence: string;
  readonly projects: readonly ProjectView[];
  readonly board: BoardView;
  readonly technologies: readonly (ProjectGroup & { readonly ring: string })[];
  readonly sectors: readonly ProjectGroup[];
  readonly measured: readonly MeasuredGroup[];
  /** null where there is neither a trial nor a date to learn from. */
  readonly learning: LearningView | null;
  readonly sourceLine: string;
}
