import {
  formatShare,
  type Language,
  type PlanFile,
  type Project,
  type ProjectsFile,
  type ProjectsOverview,
  projectsOverview,
  projectWords,
  type Radar,
  sectorTitle,
} from "@kommuneradar/core";
import { projectCategories } from "@kommuneradar/schema";
import { markedText } from "../languages/mark-texts.js";
import { alphabetOf } from "../text/alphabet.js";
import { capital } from "./capital.js";
import { learningView } from "./learning-view.js";
import type { BoardView, MeasuredGroup, ProjectGroup, ProjectsView } from "./model.js";
import { namedTechnologies } from "./named-technologies.js";
import { projectView } from "./project-view.js";
import { projectsPageWords } from "./words/index.js";

/** Projects files, each with its radar where that could be read. */
export interface ProjectsViewInput {
  /** In this order they are shown; projects of several may share an id. */
  readonly files: readonly {
    readonly projects: ProjectsFile;
    readonly radar?: Radar | undefined;
    /** Plans made for that radar: they say what a work process is called. */
    readonly plans?: readonly PlanFile[] | undefined;
  }[];
  /** Of every word of the view. */
  readonly language: Language;
  /** Names of the files, for the source line. */
  readonly source: string;
  /** Municipalities by number: a project may name its own so. */
  readonly municipalities?: ReadonlyMap<string, { readonly name: string }> | undefined;
}

/** Makes what a page shows of core's overview. Nothing is added up here. */
export function buildProjectsView({
  files,
  language,
  source,
  municipalities,
}: ProjectsViewInput): ProjectsView {
  const page = projectsPageWords(language);
  const technology = namedTechnologies(
    files.flatMap(({ radar }) => radar ?? []),
    language,
  );
  const overview = projectsOverview(files.map(({ projects }) => byId(projects, technology)));
  const keys = keysOf(overview.projects);
  const keyed = (projects: readonly Project[]) => projects.map((project) => keys.get(project) ?? project.id);
  const origins = files.flatMap((file) => file.projects.projects.map(() => file));
  const sectorName = (sector: string) => (sector === "" ? page.withoutSector : sectorTitle(sector, language));
  const { measured, projects } = overview;
  return {
    language,
    title: files
      .map((file) => markedText(file.projects.title, language, file.projects.language))
      .filter((title) => title !== "")
      .join(" · "),
    sentence:
      projects.length === 0
        ? ""
        : page.sentence(
            projects.length,
            measured.measured.length,
            formatShare(measured.measured.length / projects.length, language, 0),
          ),
    projects: projects.map((project, at) =>
      projectView(project, keys.get(project) ?? project.id, {
        language,
        fileLanguage: origins[at]?.projects.language ?? "nb",
        technology,
        process: (id) => processTitle(origins[at]?.plans ?? [], id, language),
        municipality: (named) => municipalities?.get(named)?.name ?? named,
      }),
    ),
    board: boardView(overview, language, sectorName, keyed),
    technologies: inAlphabet(technologyGroups(overview, technology, keyed, page.withoutTechnology), language),
    sectors: inAlphabet(
      overview.sectors.map(({ sector, projects: own }) => ({
        id: sector,
        title: sectorName(sector),
        projects: keyed(own),
      })),
      language,
    ),
    measured: measuredGroups(overview, language, keyed),
    learning: learningView(overview.learning, language),
    sourceLine: page.source(source),
  };
}

/** What the first plan that has a work process calls it; the id where none has. */
function processTitle(plans: readonly PlanFile[], id: string, language: Language): string {
  for (const plan of plans) {
    const process = plan.processes.find((one) => one.id === id);
    if (process !== undefined) return markedText(process.title, language, plan.language) || id;
  }
  return id;
}

/** Whatever name a technology goes by, it is the same one. */
function byId(
  { projects }: ProjectsFile,
  technology: (name: string) => { readonly id: string },
): Pick<ProjectsFile, "projects"> {
  return {
    projects: projects.map((project) => ({
      ...project,
      technologies: project.technologies.map((name) => technology(name).id),
    })),
  };
}

/** The id; the second of two projects that share one has a number after it, which no id can have. */
function keysOf(projects: readonly Project[]): ReadonlyMap<Project, string> {
  const seen = new Map<string, number>();
  return new Map(
    projects.map((project) => {
      const count = (seen.get(project.id) ?? 0) + 1;
      seen.set(project.id, count);
      return [project, count === 1 ? project.id : `${project.id} ${count}`];
    }),
  );
}

/** By title; those that name none stand last. */
function inAlphabet<Group extends ProjectGroup>(
  groups: readonly Group[],
  language: Language,
): readonly Group[] {
  const { compare } = alphabetOf(language);
  const isLast = ({ id }: Group) => Number(id === "");
  return groups.toSorted((a, b) => isLast(a) - isLast(b) || compare(a.title, b.title));
}

type Keyed = (projects: readonly Project[]) => readonly string[];

function boardView(
  { board, sectors }: ProjectsOverview,
  language: Language,
  sectorName: (sector: string) => string,
  keyed: Keyed,
): BoardView {
  const words = projectWords(language);
  const withoutCategory = board.some(({ category }) => category === "");
  const categories = [...projectCategories, ...(withoutCategory ? ([""] as const) : [])];
  return {
    columns: categories.map((category) => ({
      category,
      title:
        category === "" ? projectsPageWords(language).withoutCategory : capital(words.category[category]),
      count: board
        .filter((place) => place.category === category)
        .reduce((sum, { projects }) => sum + projects.length, 0),
    })),
    rows: inAlphabet(
      sectors.map(({ sector, projects }) => ({
        id: sector,
        title: sectorName(sector),
        projects: keyed(projects),
        cells: categories.map((category) =>
          keyed(
            board.find((place) => place.category === category && place.sector === sector)?.projects ?? [],
          ),
        ),
      })),
      language,
    ),
  };
}

function technologyGroups(
  { technologies, projects }: ProjectsOverview,
  technology: (name: string) => { readonly title: string; readonly ring: string },
  keyed: Keyed,
  withoutTechnology: string,
): ProjectsView["technologies"] {
  const without = projects.filter((project) => project.technologies.length === 0);
  return [
    ...technologies.map(({ technology: id, projects: own }) => {
      const { title, ring } = technology(id);
      return { id, title, ring, projects: keyed(own) };
    }),
    ...(without.length > 0 ? [{ id: "", title: withoutTechnology, ring: "", projects: keyed(without) }] : []),
  ];
}

function measuredGroups(
  { measured, projects }: ProjectsOverview,
  language: Language,
  keyed: Keyed,
): readonly MeasuredGroup[] {
  const { measured: titles } = projectsPageWords(language);
  return (["measured", "not-measured", "unsaid"] as const).map((id): MeasuredGroup => {
    const part = projects.length === 0 ? 0 : measured[id].length / projects.length;
    return {
      id,
      title: titles[id],
      projects: keyed(measured[id]),
      part,
      share: formatShare(part, language, 0),
    };
  });
}
