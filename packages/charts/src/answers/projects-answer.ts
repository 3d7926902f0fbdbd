import {
  effectText,
  type Language,
  measuredOf,
  type Project,
  resolveText,
  type Text,
} from "@kommuneradar/core";
import type { Answer, Asked } from "@kommuneradar/schema";
import type { ProjectsDocument } from "../tables/projects-document.js";
import { projectsNotes } from "../tables/projects-rows.js";
import { sectorName } from "../tables/text/sector-name.js";
import { type AnswerFinding, findingsBeside } from "./findings.js";
import { pageOf } from "./page.js";

type Wanted = Pick<Asked<"projects">, "sector" | "technology" | "measured" | "offset">;

/** Projects of files, what of them is measured, and what trials taught. Who is responsible for one is not told: it may be a person. */
export function projectsAnswer(
  document: ProjectsDocument,
  { sector, technology, measured, offset }: Wanted,
  findings: readonly AnswerFinding[],
  language: Language,
): Answer<"projects"> {
  const { overview, files, technologyOf } = document;
  const asked = overview.projects.filter(
    (one) =>
      (sector === undefined || one.sector === sector) &&
      (technology === undefined || one.technologies.includes(technology)) &&
      (measured === undefined || measuredOf(one) === measured),
  );
  const fileLanguages = new Map(
    files.flatMap((file) => file.projects.projects.map((one) => [one, file.projects.language] as const)),
  );
  const { items, count, next } = pageOf(
    asked.map((one) => projectOf(one, document, textIn(language, fileLanguages.get(one)), language)),
    offset,
  );
  const { iterations, decisions, ...trials } = overview.learning;
  const categories = [...new Set(overview.board.map(({ category }) => category))];
  return {
    projects: items,
    count,
    next,
    categories: categories.map((category) => ({
      category: category || null,
      projects: overview.board
        .filter((one) => one.category === category)
        .flatMap((one) => idsOf(one.projects)),
    })),
    sectors: overview.sectors.map((one) => ({
      sector: one.sector || null,
      title: sectorName(one.sector, language),
      projects: idsOf(one.projects),
    })),
    technologies: overview.technologies.map((one) => ({
      technology: one.technology,
      title: technologyOf(one.technology),
      projects: idsOf(one.projects),
    })),
    effects: {
      measured: idsOf(overview.measured.measured),
      "not-measured": idsOf(overview.measured["not-measured"]),
      unsaid: idsOf(overview.measured.unsaid),
    },
    learning: { ...trials, iterations: [...iterations], decisions: [...decisions] },
    notes: [...projectsNotes(document, language)],
    findings: findingsBeside(findings, language),
  };
}

type InReader = (text: Text | undefined) => string;

function projectOf(
  project: Project,
  { titleOf }: ProjectsDocument,
  text: InReader,
  language: Language,
): Answer<"projects">["projects"][number] {
  const effect = (one: Project["baseline"]) => {
    if (one === undefined) return "";
    return effectText(typeof one === "object" ? { ...one, of: text(one.of) } : one, language);
  };
  return {
    id: project.id,
    title: titleOf(project),
    synthetic: project.synthetic,
    category: project.category ?? null,
    status: project.status ?? null,
    sector: project.sector ?? null,
    technologies: [...project.technologies],
    summary: text(project.summary),
    measured: measuredOf(project),
    baseline: effect(project.baseline),
    benefits: project.benefits.map(({ title, kind, potential, realised }) => ({
      title: text(title),
      kind: kind ?? null,
      potential: effect(potential),
      realised: effect(realised),
    })),
    trials: project.learning.map(({ hypothesis, outcome, tried, learnt }) => ({
      hypothesis: text(hypothesis),
      outcome,
      tried: text(tried),
      learnt: text(learnt),
    })),
  };
}

const idsOf = (projects: readonly Project[]) => projects.map(({ id }) => id);
const textIn =
  (language: Language, from: string | undefined): InReader =>
  (text) =>
    resolveText(text, language, from);
