import type { Language } from "@kommuneradar/core";

/** Names of the parts of a file in its outline, in one language. */
interface OutlineWords {
  readonly lists: Readonly<
    Record<
      | "categories"
      | "rings"
      | "technologies"
      | "workforce"
      | "groups"
      | "overrides"
      | "processes"
      | "projects"
      | "challenges"
      | "platforms"
      | "measures"
      | "consequences"
      | "scenarios",
      string
    >
  >;
  readonly assessment: string;
}

const en: OutlineWords = {
  lists: {
    categories: "Categories",
    rings: "Rings",
    technologies: "Technologies",
    workforce: "Workforce",
    groups: "Groups",
    overrides: "Overrides",
    processes: "Work processes",
    projects: "Projects",
    challenges: "Challenges",
    platforms: "Platforms",
    measures: "Measures",
    consequences: "Consequences",
    scenarios: "Scenarios",
  },
  assessment: "Assessment",
};

const nb: OutlineWords = {
  lists: {
    categories: "Kategorier",
    rings: "Anbefalinger",
    technologies: "Teknologier",
    workforce: "Arbeidsstyrke",
    groups: "Grupper",
    overrides: "Overstyringer",
    processes: "Arbeidsprosesser",
    projects: "Prosjekter",
    challenges: "Utfordringer",
    platforms: "Plattformer",
    measures: "Tiltak",
    consequences: "Konsekvenser",
    scenarios: "Scenarioer",
  },
  assessment: "Vurdering",
};

const nn: OutlineWords = {
  lists: {
    categories: "Kategoriar",
    rings: "Tilrådingar",
    technologies: "Teknologiar",
    workforce: "Arbeidsstyrke",
    groups: "Grupper",
    overrides: "Overstyringar",
    processes: "Arbeidsprosessar",
    projects: "Prosjekt",
    challenges: "Utfordringar",
    platforms: "Plattformer",
    measures: "Tiltak",
    consequences: "Konsekvensar",
    scenarios: "Scenario",
  },
  assessment: "Vurdering",
};

const catalogues: Readonly<Record<Language, OutlineWords>> = { nb, nn, en };

export function outlineWords(language: Language): OutlineWords {
  return catalogues[language];
}
