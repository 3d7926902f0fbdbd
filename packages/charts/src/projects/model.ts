import type { Language, Measured, ProjectCategory, ProjectStatus, TrialOutcome } from "@kommuneradar/core";

/** An effect as written in words; `isMeasured` false is the plain statement that nobody has a figure. */
export interface EffectView {
  /** With unit and period. */
  readonly text: string;
  /** There is a figure. */
  readonly isMeasured: boolean;
}

/** Potential and realised stand apart and are never added up; null where nothing is said. */
export interface BenefitView {
  /** Name of the benefit. */
  readonly title: string;
  /** In words; "" where the file does not say. */
  readonly kind: string;
  /** A role or a unit; "" where the file does not say. */
  readonly owner: string;
  /** Held possible. */
  readonly potential: EffectView | null;
  /** Seen in use. */
  readonly realised: EffectView | null;
}

/** The headings of the public sector's benefits-realisation plan. */
export interface BenefitsPlanView {
  /** How many of them are written. */
  readonly title: string;
  /** Those that are written, in the order of the public headings. */
  readonly parts: readonly { readonly heading: string; readonly text: string }[];
  /** Those that are not written yet; "" where all are. */
  readonly missing: string;
}

/** A trial as the page shows it. */
export interface TrialView {
  /** Which mark it has. */
  readonly outcome: TrialOutcome;
  /** The same in words. */
  readonly outcomeTitle: string;
  /** What one believed would happen. */
  readonly hypothesis: string;
  /** What was done to find out; "" where the file does not say. */
  readonly tried: string;
  /** What it taught; "" where the file does not say. */
  readonly learnt: string;
  /** Name of the technology; "" where the trial names none. */
  readonly technology: string;
  /** First and last day, and how many days lie between them; "" where nothing is said. */
  readonly period: string;
}

/** A technology that another place names, with its ring. */
export interface TechnologyRef {
  /** Its id in the radar today; as written where no radar has it. */
  readonly id: string;
  /** Name to show; the id where there is none. */
  readonly title: string;
  /** Where the radar has it; "" without a radar, or where the radar has no such technology or no ring for it. */
  readonly ring: string;
}

/** A project as a page shows it; texts that are not in the file are "". */
export interface ProjectView {
  /** The id; the second of two projects that share one has a number after it. */
  readonly key: string;
  /** Name to show; the id where the file gives none. */
  readonly title: string;
  /** Made up for illustration. */
  readonly isSynthetic: boolean;
  /** "" where the file states none of the three. */
  readonly category: ProjectCategory | "";
  /** The same in words, also that it has none. */
  readonly categoryTitle: string;
  /** Titles of the other categories it belongs to. */
  readonly alsoIn: readonly string[];
  /** "" where the file does not say. */
  readonly status: ProjectStatus | "";
  /** The same in words; "" where the file does not say. */
  readonly statusTitle: string;
  /** Name of the sector, or that it names none. */
  readonly sectorTitle: string;
  /** Its name, also where the file has its number; "" where it names none. */
  readonly municipality: string;
  /** A role or a unit; "" where the file does not say. */
  readonly owner: string;
  /** Name of the work process, its id where no plan names it; "" where it names none. */
  readonly process: string;
  /** One line; "" where there is none. */
  readonly summary: string;
  /** How it was before; null where nothing is said. */
  readonly baseline: EffectView | null;
  /** In the order of the file. */
  readonly benefits: readonly BenefitView[];
  /** Each once, in the order of the file. */
  readonly technologies: readonly TechnologyRef[];
  /** Hours a year with their unit, and what they are used for ("" where it is not said); null where nothing is. */
  readonly freedTime: { readonly hours: string; readonly usedFor: string } | null;
  /** In the order of the file. */
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
  readonly sources: readonly {
    /** What it is. */
    readonly title: string;
    readonly url: string;
  }[];
}

/** Projects under a heading, by key. */
export interface ProjectGroup {
  /** Of a technology or sector; "" for projects that name none. */
  readonly id: string;
  /** Name to show. */
  readonly title: string;
  /** Keys of `ProjectView`, in the order of `ProjectsView.projects`. */
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
  /** What is known of realised effects. */
  readonly id: Measured;
  /** Of all projects, in per cent without decimals, as written. */
  readonly share: string;
  /** 0–1 */
  readonly part: number;
}

/** A middle length of a year; `part` is 0–1 of the longest of its list. */
export interface DaysRow {
  /** Of the calendar. */
  readonly year: string;
  /** The median, in words. */
  readonly days: string;
  /** How many it is of, in words. */
  readonly count: string;
  /** Of the longest, 0–1: length of the bar. */
  readonly part: number;
}

/** How many days something took, row by row, and its trend in words. */
export interface DaysView {
  /** By year, earliest first; empty where nothing has both its days. */
  readonly rows: readonly DaysRow[];
  /** How the last year compares to the one before; "" while there is only one. */
  readonly trend: string;
}

/** What trials taught, and how long they and decisions took, in words. */
export interface LearningView {
  /** How many trials of each; those of which there are none are not there. */
  readonly outcomes: readonly { readonly id: TrialOutcome; readonly title: string; readonly count: string }[];
  /** How many of those that did not work taught something; "" where all worked. */
  readonly taught: string;
  /** From start to end of a trial. */
  readonly iterations: DaysView;
  /** From idea to decision of a project. */
  readonly decisions: DaysView;
}

/**
 * Everything a page of projects shows, as plain JSON. What of a text the files have in another language than the page alone
 * carries that language: `textPieces` takes it apart, `withoutMarks` takes it away.
 */
export interface ProjectsView {
  /** Of every word in it, but what is marked otherwise. */
  readonly language: Language;
  /** Names of the files, joined; "" where none has one. */
  readonly title: string;
  /** How many there are, and how many have measured effects; "" where there are none. */
  readonly sentence: string;
  /** In the order of the files. */
  readonly projects: readonly ProjectView[];
  /** Category by sector. */
  readonly board: BoardView;
  /** By technology, in the alphabet of the language; a project stands under each of its own. */
  readonly technologies: readonly (ProjectGroup & { readonly ring: string })[];
  /** By sector, in the alphabet of the language. */
  readonly sectors: readonly ProjectGroup[];
  /** Every kind, in this order: measured, nobody has a figure, nothing said. */
  readonly measured: readonly MeasuredGroup[];
  /** null where there is neither a trial nor a date to learn from. */
  readonly learning: LearningView | null;
  /** Last line of every page and picture. */
  readonly sourceLine: string;
}
