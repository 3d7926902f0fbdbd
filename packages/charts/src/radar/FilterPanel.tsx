import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import { type FacetOptions, facetOptions } from "./facet-options.js";
import { countChosen, noFilter, type RadarFilter, toggleChoice } from "./filter.js";
import type { RadarView } from "./view.js";

interface FilterPanelProps {
  readonly view: RadarView;
  readonly filter: RadarFilter;
  /** How many pass. */
  readonly found: number;
  readonly onFilter: (filter: RadarFilter) => void;
}

/** A facet with more choices than this shows its first ones. */
const most = 10;

/** Choices by ring, category, sector, state, owner and tag, each with how many it holds. */
export function FilterPanel({ view, filter, found, onFilter }: FilterPanelProps): VNode {
  const words = radarWords(view.language);
  return (
    <div class="kr-filter">
      <div class="kr-facets">
        {facetOptions(view).map((own) => (
          <FacetField key={own.facet} view={view} own={own} filter={filter} onFilter={onFilter} />
        ))}
      </div>
      <p class="kr-filter-end">
        <span>{words.matches(found, view.technologies.length)}</span>
        <button
          type="button"
          class="kr-link"
          disabled={countChosen(filter) === 0}
          onClick={() => onFilter({ ...noFilter, query: filter.query })}
        >
          {sharedWords(view.language).shared.reset}
        </button>
      </p>
    </div>
  );
}

interface FacetFieldProps extends Pick<FilterPanelProps, "view" | "filter" | "onFilter"> {
  readonly own: FacetOptions;
}

function FacetField({ view, own, filter, onFilter }: FacetFieldProps): VNode {
  const { facet, title, options } = own;
  const [all, showAll] = useState(false);
  const chosen = filter.chosen[facet];
  const shown = all ? options : options.filter(({ id }, index) => index < most || chosen.includes(id));
  return (
    <fieldset>
      <legend>{title}</legend>
      {shown.map((option) => (
        <label key={option.id}>
          <input
            type="checkbox"
            checked={chosen.includes(option.id)}
            onChange={() => onFilter(toggleChoice(filter, facet, option.id))}
          />
          <span>{option.title}</span>
          <span class="kr-muted">{option.count}</span>
        </label>
      ))}
      {shown.length < options.length && (
        <button type="button" class="kr-link" onClick={() => showAll(true)}>
          {radarWords(view.language).showAll(options.length)}
        </button>
      )}
    </fieldset>
  );
}
