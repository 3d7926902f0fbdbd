import { withoutMarks } from "../languages/language-marks.js";
import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import { resetChoice, searchChoice, titlesChosen, type UsableChoice } from "../view-choice.js";
import { choose, facetGroups, isFiltering, noProjectsFilter, projectFacets } from "./filter.js";
import type { ProjectsView } from "./model.js";
import { type ProjectsPageState, projectsModes } from "./page-state.js";
import { projectsPageWords } from "./words/index.js";

/** What a reader of a page of projects can choose: how they are laid out, and which are shown. */
export function projectsChoices(
  view: ProjectsView,
  { mode, filter }: Pick<ProjectsPageState, "mode" | "filter">,
): UsableChoice<ProjectsPageState>[] {
  if (view.projects.length === 0) return [];
  const words = projectsPageWords(view.language);
  const modes = projectsModes.map((id) => ({ id, title: words[id], note: "", isChosen: id === mode }));
  const facets = projectFacets.flatMap((facet): UsableChoice<ProjectsPageState>[] => {
    const chosen = filter.chosen[facet];
    const groups = facetGroups(view, facet, words.withoutStatus).filter(
      ({ id, projects }) => projects.length > 0 || chosen === id,
    );
    if (groups.length < 2 && chosen === undefined) return [];
    const all = { id: everything, title: words.facets[facet], note: "", isChosen: chosen === undefined };
    const own = groups.map(({ id, title, projects }) => ({
      id: `${of}${id}`,
      title: withoutMarks(title),
      note: String(projects.length),
      isChosen: id === chosen,
    }));
    const options = [all, ...own];
    const { title } = all;
    return [
      {
        ...{ id: facet, about: "filter", title, options, asks: "one" },
        now: titlesChosen(own),
        apply: (state, [id = everything]) => {
          const next = id === everything ? undefined : id.slice(of.length);
          return { ...state, filter: choose(state.filter, facet, next) };
        },
      },
    ];
  });
  return [
    {
      ...{ id: "mode", about: "view", title: words.view, now: titlesChosen(modes), asks: "one" },
      options: modes,
      apply: (state, [id]) => ({ ...state, mode: projectsModes.find((one) => one === id) ?? state.mode }),
    },
    searchChoice(radarWords(view.language).search, filter.query, (state, query) => ({
      ...state,
      filter: { ...state.filter, query },
    })),
    ...facets,
    ...resetChoice<ProjectsPageState>(
      isFiltering(filter),
      sharedWords(view.language).shared.reset,
      (state) => ({
        ...state,
        filter: noProjectsFilter,
      }),
    ),
  ];
}

/** "" is an id too, of those that state none. */
const everything = "";
const of = "=";
