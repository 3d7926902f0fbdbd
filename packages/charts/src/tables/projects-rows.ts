import { formatNumber, formatShare, type Language, type Project, type YearOfDays } from "@kommuneradar/core";
import { notMeasured, projectCategories } from "@kommuneradar/schema";
import { trendText } from "../projects/learning-view.js";
import type { ProjectsDocument } from "./projects-document.js";
import { projectsTexts } from "./text/projects.js";
import { sectorName } from "./text/sector-name.js";
import { valueName } from "./text/value-name.js";

/** A table and what it is called. */
export interface ProjectsTable {
  /** Above the table. */
  readonly heading: string;
  /** The head first, then at least one. */
  readonly rows: readonly (readonly string[])[];
  /** Columns from here on are numbers. */
  readonly numbersFrom: number;
}

/** Every table that has a row. */
export function projectsTables(document: ProjectsDocument, language: Language): readonly ProjectsTable[] {
  const words = projectsTexts(language);
  const { learning } = document.overview;
  return [
    { heading: words.heading, rows: boardRows(document, language), numbersFrom: 9 },
    { heading: words.perTechnology, rows: technologyRows(document, language), numbersFrom: 9 },
    { heading: words.effects, rows: effectRows(document, language), numbersFrom: 9 },
    { heading: words.learning, rows: outcomeRows(document, language), numbersFrom: 1 },
    { heading: words.iterations, rows: yearRows(learning.iterations, language), numbersFrom: 0 },
    { heading: words.decisions, rows: yearRows(learning.decisions, language), numbersFrom: 0 },
  ].filter(({ rows }) => rows.length > 1);
}

/** What has to be known to read them. */
export function projectsNotes({ overview }: ProjectsDocument, language: Language): readonly string[] {
  const words = projectsTexts(language);
  const { failed, failedThatTaught, iterations, decisions } = overview.learning;
  const trends = [
    { heading: words.iterations, text: trendText(iterations, language) },
    { heading: words.decisions, text: trendText(decisions, language) },
  ];
  return [
    ...(failed > 0
      ? [words.taught(failedThatTaught, failed, formatShare(failedThatTaught / failed, language, 0))]
      : []),
    ...trends.filter(({ text }) => text !== "").map(({ heading, text }) => `${heading}: ${text}`),
    ...(overview.projects.some(({ synthetic }) => synthetic) ? [words.synthetic] : []),
  ];
}

function boardRows({ overview, titleOf }: ProjectsDocument, language: Language) {
  const words = projectsTexts(language);
  const used = new Set(overview.board.map(({ category }) => category));
  const columns = [...projectCategories, "" as const].filter((category) => category !== "" || used.has(""));
  const status = (project: Project) =>
    project.status === undefined ? "" : ` (${valueName("status", project.status, language)})`;
  const cell = (sector: string, category: (typeof columns)[number]) =>
    overview.board
      .filter((one) => one.sector === sector && one.category === category)
      .flatMap(({ projects }) => projects.map((one) => `${named(one, titleOf)}${status(one)}`))
      .join("; ");
  return [
    [
      words.sector,
      ...columns.map((category) =>
        category === "" ? words.withoutCategory : valueName("category", category, language),
      ),
    ],
    ...overview.sectors.map(({ sector }) => [
      sectorName(sector, language),
      ...columns.map((category) => cell(sector, category)),
    ]),
  ];
}

function technologyRows({ overview, titleOf, technologyOf }: ProjectsDocument, language: Language) {
  const words = projectsTexts(language);
  return [
    [words.technology, words.projects],
    ...overview.technologies.map(({ technology, projects }) => [
      technologyOf(technology),
      projects.map((project) => named(project, titleOf)).join("; "),
    ]),
  ];
}

function effectRows({ overview, titleOf }: ProjectsDocument, language: Language) {
  const words = projectsTexts(language);
  const kinds = ["measured", notMeasured, "unsaid"] as const;
  return [
    [words.effect, words.projects],
    ...kinds
      .filter((kind) => overview.measured[kind].length > 0)
      .map((kind) => [
        kind === notMeasured ? valueName("effect", kind, language) : words.measured[kind],
        overview.measured[kind].map((project) => named(project, titleOf)).join("; "),
      ]),
  ];
}

function outcomeRows({ overview }: ProjectsDocument, language: Language) {
  const words = projectsTexts(language);
  const kinds = ["worked", "failed", "stopped", "ongoing"] as const;
  const { outcomes } = overview.learning;
  const all = kinds.reduce((sum, kind) => sum + outcomes[kind], 0);
  return [
    [words.trials, words.count, words.share],
    ...kinds
      .filter((kind) => outcomes[kind] > 0)
      .map((kind) => [
        valueName("outcome", kind, language),
        formatNumber(outcomes[kind], language),
        formatShare(outcomes[kind] / all, language, 0),
      ]),
  ];
}

function yearRows(years: readonly YearOfDays[], language: Language) {
  const words = projectsTexts(language);
  return [
    [words.year, words.count, words.median],
    ...years.map(({ year, count, medianDays }) => [
      String(year),
      formatNumber(count, language),
      formatNumber(medianDays, language, Number.isInteger(medianDays) ? 0 : 1),
    ]),
  ];
}

/** What is made up is marked wherever it is named. */
function named(project: Project, titleOf: ProjectsDocument["titleOf"]): string {
  return `${titleOf(project)}${project.synthetic ? " *" : ""}`;
}
