import {
  finish,
  type Language,
  type PlanFile,
  type Radar,
  reachableRings,
  resolveText,
  type Steps,
} from "@kommuneradar/core";
import { markTexts } from "../languages/mark-texts.js";
import type { RadarView } from "../radar/view.js";
import type { EstimateRead } from "../tables/estimate-read.js";
import type { FiguresDocument } from "../tables/figures-document.js";
import { figuresInSteps } from "../tables/figures-of.js";
import type { HorizonDocument } from "../tables/horizon-document.js";
import { horizonOf } from "../tables/horizon-of.js";
import type { ProjectsDocument } from "../tables/projects-document.js";
import { projectsOf } from "../tables/projects-of.js";
import type { WhereDocument } from "../tables/where-document.js";
import { whereOf } from "../tables/where-of.js";
import { markScores, markTitles } from "./mark-figures.js";
import { reportTexts } from "./text/report.js";

/** What a report is written from; a part that has no file is undefined, and the report says so. */
export interface ReportSources {
  /** Of the whole report. */
  readonly language: Language;
  /** Name of the report. */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** With its view, for the picture. */
  readonly radar: ReportRadar | undefined;
  /** With all that its tables are made of. */
  readonly estimate: ReportEstimate | undefined;
  /** undefined also where the radar has none of the rings that count as reachable. */
  readonly where: WhereDocument | undefined;
  /** Of that radar; empty where there are none. */
  readonly plans: readonly PlanFile[];
  /** undefined without a scenario, or an estimate to play it over. */
  readonly horizon: HorizonDocument | undefined;
  /** undefined without a file of projects. */
  readonly projects: ProjectsDocument | undefined;
  /** Fictional municipalities occur: said on every document. */
  readonly fictional: boolean;
  /** As the reader names them. */
  readonly files: readonly string[];
}

export interface ReportRadar {
  readonly radar: Radar;
  readonly view: RadarView;
}

export interface ReportEstimate {
  readonly read: EstimateRead;
  readonly document: FiguresDocument;
  /** Workforce files with their rows, in the order of the estimate. */
  readonly workforce: readonly {
    readonly file: string;
    readonly rows: number;
    readonly rejectedRows: number;
  }[];
}

/** The files of a report as they were read. */
export interface ReportReading
  extends Pick<ReportSources, "language" | "today" | "plans" | "projects" | "files"> {
  /** undefined where there is none that can be read. */
  readonly radar:
    | {
        /** As it stands. */
        readonly radar: Radar;
        /** Makes its view: of its texts as the report tells them. */
        readonly viewOf: (radar: Radar) => RadarView;
      }
    | undefined;
  /** `shownAs`: names of the files of its tables, in their order. */
  readonly estimate: (EstimateRead & { readonly shownAs: readonly string[] }) | undefined;
}

/** Computes what a report tells of its files, for one who must not be held up by it. */
export function* reportSourcesInSteps(reading: ReportReading): Steps<ReportSources> {
  const { language } = reading;
  const { radar, estimate, plans, projects } = markReading(reading);
  const figures = estimate && (yield* figuresInSteps(estimate, language));
  const document = figures && {
    ...figures,
    titles: markTitles(figures.titles, language),
    scores: markScores(figures.scores, language),
  };
  const rings = radar ? reachableRings(radar.radar) : [];
  const where =
    estimate && radar && rings.length > 0
      ? whereOf(radar.radar, plans, rings, estimate, language)
      : undefined;
  yield;
  const horizon = estimate && horizonOf(plans, estimate);
  return {
    language,
    title: titleOf({ radar, estimate, plans, language }),
    today: reading.today,
    radar,
    estimate: estimate && document && { read: estimate, document, workforce: workforceOf(estimate) },
    where: where && {
      ...where,
      titles: markTitles(where.titles, language),
      scorer: {
        score: where.scorer.score,
        scoreSet: markScores(where.scorer.scoreSet, language),
      },
    },
    plans,
    horizon: horizon && { ...horizon, scores: markScores(horizon.scores, language) },
    projects,
    fictional: estimate?.tables.some(({ fictional }) => fictional) ?? false,
    files: reading.files,
  };
}

/** What a report is written from, made of what was read. */
export function reportSources(reading: ReportReading): ReportSources {
  return finish(reportSourcesInSteps(reading));
}

function workforceOf({ tables, shownAs }: NonNullable<ReportReading["estimate"]>) {
  return tables.map(({ rows, rejectedRows }, at) => ({ file: shownAs[at] ?? "", rows, rejectedRows }));
}

/** The files, their texts marked where they are in another language than the report's. */
function markReading({ language, radar, estimate, plans, projects }: ReportReading) {
  const mark = <Model extends { readonly language: string }>(model: Model | undefined) =>
    model && markTexts(model, language);
  const told = mark(radar?.radar);
  return {
    radar: radar && told && { radar: told, view: radar.viewOf(told) },
    estimate: estimate && { ...estimate, file: mark(estimate.file), plan: mark(estimate.plan) },
    plans: plans.map((plan) => markTexts(plan, language)),
    projects:
      projects &&
      projectsOf(
        projects.files.map((file) => ({
          ...file,
          projects: markTexts(file.projects, language),
          radar: mark(file.radar),
        })),
        projects.municipalities,
        language,
      ),
  };
}

function titleOf({
  radar,
  estimate,
  plans,
  language,
}: Pick<ReportSources, "language" | "plans" | "radar"> & Pick<ReportReading, "estimate">): string {
  const [plan] = plans;
  return (
    radar?.view.title ||
    resolveText(estimate?.file?.title, language, estimate?.file?.language) ||
    resolveText(plan?.title, language, plan?.language) ||
    reportTexts(language).untitled
  );
}
