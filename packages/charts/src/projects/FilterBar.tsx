import type { VNode } from "preact";
import { languageOf, withoutMarks } from "../languages/language-marks.js";
import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import { choose, facetGroups, isFiltering, noProjectsFilter, projectFacets } from "./filter.js";
import type { ProjectsView } from "./model.js";
import { usePage } from "./page-context.js";

interface FilterBarProps {
  /** All projects. */
  readonly view: ProjectsView;
  /** How many pass. */
  readonly found: number;
}

/** Search, and a choice of category, sector, status, what is measured and technology; a choice that is none is not offered. */
export function FilterBar({ view, found }: FilterBarProps): VNode {
  const { words, language, state, onState } = usePage();
  const { filter } = state;
  const { search, matches } = radarWords(language);
  const onFilter = (next: typeof filter) => onState?.({ ...state, filter: next });
  return (
    <search class="kr-projects-filter">
      <input
        type="search"
        value={filter.query}
        placeholder={search}
        aria-label={words.searchIn}
        onInput={({ currentTarget }) => onFilter({ ...filter, query: currentTarget.value })}
      />
      {projectFacets.map((facet) => {
        const groups = facetGroups(view, facet, words.withoutStatus).filter(
          ({ id, projects }) => projects.length > 0 || filter.chosen[facet] === id,
        );
        const chosen = filter.chosen[facet];
        if (groups.length < 2 && chosen === undefined) return null;
        return (
          <select
            key={facet}
            aria-label={words.facets[facet]}
            class={chosen === undefined ? undefined : "kr-chosen"}
            value={chosen === undefined ? everything : `${own}${chosen}`}
            onChange={({ currentTarget: { value } }) =>
              onFilter(choose(filter, facet, value === everything ? undefined : value.slice(own.length)))
            }
          >
            <option value={everything}>{words.facets[facet]}</option>
            {groups.map(({ id, title, projects }) => (
              <option key={id} value={`${own}${id}`} lang={languageOf(title)}>
                {`${withoutMarks(title)} (${projects.length})`}
              </option>
            ))}
          </select>
        );
      })}
      {isFiltering(filter) && (
        <p>
          <span>{matches(found, view.projects.length)}</span>{" "}
          <button type="button" class="kr-link" onClick={() => onFilter(noProjectsFilter)}>
            {sharedWords(language).shared.reset}
          </button>
        </p>
      )}
    </search>
  );
}

/** Values of the choices: "" is an id too, of those that state none. */
const everything = "";
const own = "=";
