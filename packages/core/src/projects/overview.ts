import { daysBetween } from "../radar/calendar.js";
import type { Project, ProjectCategory, ProjectEffect, ProjectsFile, TrialOutcome } from "./model.js";

/** What is known of the effect of a project: a figure, that nobody has one, or nothing. */
export type Measured = "measured" | "not-measured" | "unsaid";

/** A middle length in days, over those that ended in a year; half of them are shorter. */
export interface YearOfDays {
  /** Of the calendar, of the day that the lengths end. */
  readonly year: number;
  /** How many ended in it: at least 1. */
  readonly count: number;
  /** Days, of an even number the mean of the two in the middle. */
  readonly medianDays: number;
}

/** Middle lengths of the last year and of the year with figures before it. */
export interface DaysTrend {
  /** The year with figures before the last; years between may have none. */
  readonly from: YearOfDays;
  /** The last year with figures. */
  readonly to: YearOfDays;
  /** Greater than 0: longer than before. */
  readonly days: number;
}

/** Learning logs of several projects together. Nothing in it is of a person, or ranks projects. */
export interface LearningOverview {
  /** How many trials of each; 0 where none. */
  readonly outcomes: Readonly<Record<TrialOutcome, number>>;
  /** Trials that are over and did not work: failed or stopped. */
  readonly failed: number;
  /** Of those, the ones that say what was learnt. */
  readonly failedThatTaught: number;
  /** From start to end of a trial, by the year it ended. */
  readonly iterations: readonly YearOfDays[];
  /** From idea to decision of a project, by the year it was decided. */
  readonly decisions: readonly YearOfDays[];
}

/** Projects of some files, laid out in several ways; "" is a project that names no sector, or no category. */
export interface ProjectsOverview {
  /** All, in the order of the files. */
  readonly projects: readonly Project[];
  /** Each category with its sectors, in the order of names; a project stands under its primary category alone. */
  readonly board: readonly {
    readonly category: ProjectCategory | "";
    readonly sector: string;
    readonly projects: readonly Project[];
  }[];
  /** By technology as it is named; a project stands under each of its own. */
  readonly technologies: readonly { readonly technology: string; readonly projects: readonly Project[] }[];
  /** By sector, in the order of names; "" first. */
  readonly sectors: readonly { readonly sector: string; readonly projects: readonly Project[] }[];
  /** Each project once, by what is known of realised effects; every key is there. */
  readonly measured: Readonly<Record<Measured, readonly Project[]>>;
  /** Of all projects. */
  readonly learning: LearningOverview;
}

/** Lays out projects. Potential and realised effects are never added up: no figure of an effect is made here. */
export function projectsOverview(files: readonly Pick<ProjectsFile, "projects">[]): ProjectsOverview {
  const projects = files.flatMap((file) => file.projects);
  const places = grouped(projects, (project) => [
    JSON.stringify([project.category ?? "", project.sector ?? ""]),
  ]);
  const of = (kind: Measured) => projects.filter((project) => measuredOf(project) === kind);
  return {
    projects,
    board: places.map(([, own]) => ({
      category: own[0]?.category ?? "",
      sector: own[0]?.sector ?? "",
      projects: own,
    })),
    technologies: grouped(projects, (project) => [...new Set(project.technologies)]).map(
      ([technology, own]) => ({ technology, projects: own }),
    ),
    sectors: grouped(projects, (project) => [project.sector ?? ""]).map(([sector, own]) => ({
      sector,
      projects: own,
    })),
    measured: { measured: of("measured"), "not-measured": of("not-measured"), unsaid: of("unsaid") },
    learning: learningOverview(projects),
  };
}

/** Whether an effect that has been had is measured; what is hoped for does not count. */
export function measuredOf({ benefits }: Pick<Project, "benefits">): Measured {
  const realised = benefits.flatMap((benefit): ProjectEffect[] =>
    benefit.realised === undefined ? [] : [benefit.realised],
  );
  if (realised.some((effect) => typeof effect === "object")) return "measured";
  return realised.length > 0 ? "not-measured" : "unsaid";
}

/** How lengths have changed to the last year; undefined while there is no year before it. */
export function trendOf(years: readonly YearOfDays[]): DaysTrend | undefined {
  const [from, to] = years.slice(-2);
  return from && to && { from, to, days: to.medianDays - from.medianDays };
}

function learningOverview(projects: readonly Project[]): LearningOverview {
  const trials = projects.flatMap(({ learning }) => learning);
  const count = (outcome: TrialOutcome) => trials.filter((trial) => trial.outcome === outcome).length;
  const unsuccessful = trials.filter(({ outcome }) => outcome === "failed" || outcome === "stopped");
  return {
    outcomes: {
      worked: count("worked"),
      failed: count("failed"),
      stopped: count("stopped"),
      ongoing: count("ongoing"),
    },
    failed: unsuccessful.length,
    failedThatTaught: unsuccessful.filter(({ learnt }) => learnt !== undefined).length,
    iterations: byYear(
      trials.filter(({ outcome }) => outcome !== "ongoing").map(({ started, ended }) => [started, ended]),
    ),
    decisions: byYear(projects.map(({ proposed, decided }) => [proposed, decided])),
  };
}

type Span = readonly [from: string | undefined, to: string | undefined];

/** Spans with both ends, the second not before the first. */
function byYear(spans: readonly Span[]): readonly YearOfDays[] {
  const years = new Map<number, number[]>();
  for (const [from, to] of spans) {
    if (from === undefined || to === undefined || to < from) continue;
    const year = Number(to.slice(0, 4));
    const days = daysBetween(from, to);
    years.set(year, [...(years.get(year) ?? []), days]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, days]) => ({ year, count: days.length, medianDays: median(days) }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** By key, keys in their order; an entry may have several. */
function grouped(
  projects: readonly Project[],
  keysOf: (project: Project) => readonly string[],
): readonly (readonly [string, readonly Project[]])[] {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    for (const key of keysOf(project)) groups.set(key, [...(groups.get(key) ?? []), project]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
