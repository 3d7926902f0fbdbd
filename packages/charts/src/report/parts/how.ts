import {
  competenceGap,
  formatNumber,
  type PlanFile,
  resolveText,
  type Text,
  valueTitles,
} from "@kommuneradar/core";
import { sourcesOf } from "../../projects/project-view.js";
import { projectsNotes, projectsTables } from "../../tables/projects-rows.js";
import { sectorName } from "../../tables/text/sector-name.js";
import { formatDate } from "../../text/date.js";
import { type Block, heading, type ListItem, missing, notes, tableOr } from "../blocks.js";
import type { ReportSources } from "../sources.js";
import { reportTexts } from "../text/report.js";
import type { ReportPart } from "./types.js";

/** How: projects and what they taught, measures of organisation, platforms, competence. */
export const how: ReportPart = {
  title: ({ language }) => reportTexts(language).how,
  blocks: (sources) => {
    const words = reportTexts(sources.language);
    return [
      heading(words.projects),
      ...projectBlocks(sources),
      heading(words.measures),
      tableOr(measureRows(sources), words.measures, 9, words.noMeasures),
      heading(words.platforms),
      tableOr(platformRows(sources), words.platforms, 9, words.noPlatforms),
      heading(words.competence),
      tableOr(competenceRows(sources), words.competence, 3, words.noCompetence),
    ];
  },
};

function projectBlocks({ projects, language }: ReportSources): readonly Block[] {
  if (projects === undefined || projects.overview.projects.length === 0)
    return [missing(reportTexts(language).noProjects)];
  return [
    ...projectsTables(projects, language).map(
      ({ heading: caption, rows, numbersFrom }): Block => ({ kind: "table", caption, rows, numbersFrom }),
    ),
    ...notes(projectsNotes(projects, language)),
    ...sourceBlocks(projects, language),
  ];
}

/** Where what is said of projects comes from; nothing where no file says so. */
function sourceBlocks(
  { files, titleOf }: NonNullable<ReportSources["projects"]>,
  language: ReportSources["language"],
): readonly Block[] {
  const items = files.flatMap(({ projects }) =>
    projects.projects.flatMap((project) =>
      sourcesOf(project).map(({ title, url }): ListItem => {
        const text = `${titleOf(project)}: ${resolveText(title, language, projects.language)}`;
        return { text, ...(url !== undefined && { url }) };
      }),
    ),
  );
  const distinct = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  return distinct.length === 0
    ? []
    : [heading(reportTexts(language).evidence, 4), { kind: "list", items: distinct }];
}

/** Rows of every plan, with its texts in the language of the report. */
function planRows(
  { plans, language }: ReportSources,
  rowsOf: (plan: PlanFile, text: (value: Text | undefined) => string) => string[][],
): string[][] {
  return plans.flatMap((plan) => rowsOf(plan, (value) => resolveText(value, language, plan.language)));
}

function measureRows(sources: ReportSources): string[][] {
  const { language } = sources;
  const words = reportTexts(language);
  const titleOf = (key: string, value: string | undefined) =>
    value === undefined ? "" : (valueTitles(key, value)?.[language] ?? value);
  return [
    [words.measure, words.kind, words.state, words.owner, words.date, words.learnt],
    ...planRows(sources, ({ measures }, text) =>
      measures.map(({ title, kind, state, owner, date, learningPoints }) => [
        text(title),
        titleOf("kind", kind),
        titleOf("state", state),
        owner ?? "",
        formatDate(date ?? "", language),
        learningPoints.map(text).join(" "),
      ]),
    ),
  ];
}

function platformRows(sources: ReportSources): string[][] {
  const { language, radar } = sources;
  const words = reportTexts(language);
  const titles = new Map(radar?.view.technologies.map(({ id, title }) => [id, title]));
  const dependants = (platform: string) =>
    radar?.radar.technologies.filter(({ dependsOn }) => dependsOn.includes(platform)).map(({ id }) => id) ??
    [];
  return [
    [words.platform, words.state, words.waitingFor, words.owner, words.date],
    ...planRows(sources, ({ platforms }, text) =>
      platforms.map(({ id, title, state, neededBy, owner, date }) => [
        text(title),
        state === undefined ? "" : (valueTitles("state", state)?.[language] ?? state),
        [...new Set([...neededBy, ...dependants(id)])].map((name) => titles.get(name) ?? name).join("; "),
        owner ?? "",
        formatDate(date ?? "", language),
      ]),
    ),
  ];
}

/** Needs stated in plans, then those of projects. */
function competenceRows(sources: ReportSources): string[][] {
  const { language, radar, projects } = sources;
  const words = reportTexts(language);
  const titles = new Map(radar?.view.technologies.map(({ id, title }) => [id, title]));
  const kindOf = (kind: string) => valueTitles("kind", kind)?.[language] ?? kind;
  const count = (value: number | undefined) => (value === undefined ? "–" : formatNumber(value, language));
  const ofPlans = planRows(sources, ({ competence }, text) =>
    competence.map((one) => [
      text(one.title),
      kindOf(one.kind),
      [
        one.technology && (titles.get(one.technology) ?? one.technology),
        one.sector && sectorName(one.sector, language),
      ]
        .filter(Boolean)
        .join(", "),
      count(one.need),
      count(one.available),
      count(competenceGap(one)),
    ]),
  );
  const ofProjects = (projects?.overview.projects ?? []).flatMap((project) =>
    project.competence.map((one) => [
      resolveText(one.title, language),
      kindOf(one.kind),
      projects?.titleOf(project) ?? project.id,
      count(one.need),
      count(one.available),
      count(competenceGap(one)),
    ]),
  );
  return [
    [words.competence, words.kind, words.forWhat, words.need, words.available, words.gap],
    ...ofPlans,
    ...ofProjects,
  ];
}
