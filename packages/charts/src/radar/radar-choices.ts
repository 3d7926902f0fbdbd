import { words as sharedWords } from "../text/index.js";
import { radarWords } from "../text/radar.js";
import { resetChoice, searchChoice, titlesChosen, type UsableChoice } from "../view-choice.js";
import { facetOptions } from "./facet-options.js";
import { countChosen, noFilter } from "./filter.js";
import type { RadarPageState } from "./page-state.js";
import type { RadarView } from "./view.js";

/** What a reader of a radar's page can choose: radar or table, whose radar, and what is filtered. */
export function radarChoices(
  view: RadarView,
  { mode, sector, filter }: Pick<RadarPageState, "mode" | "sector" | "filter">,
): UsableChoice<RadarPageState>[] {
  if (view.technologies.length === 0) return [];
  const words = radarWords(view.language);
  const modes = (["radar", "table"] as const).map((id) => plain(id, words[id], id === mode));
  const sectors = [{ id: "", title: words.wholeMunicipality }, ...view.sectors].map(({ id, title }) =>
    plain(id, title, id === (sector ?? "")),
  );
  const facets = facetOptions(view).map(({ facet, title, options }): UsableChoice<RadarPageState> => {
    const own = options.map(({ id, title, count }) => ({
      ...plain(id, title, filter.chosen[facet].includes(id)),
      note: String(count),
    }));
    return {
      ...{ id: facet, about: "filter", title, now: titlesChosen(own), asks: "many", options: own },
      apply: (state, chosen) => ({
        ...state,
        filter: { ...state.filter, chosen: { ...state.filter.chosen, [facet]: [...chosen] } },
      }),
    };
  });
  const ofSector: UsableChoice<RadarPageState> = {
    ...{ id: "shown-sector", about: "sector", title: words.sector, now: titlesChosen(sectors), asks: "one" },
    options: sectors,
    apply: (state, [id]) => ({ ...state, sector: id || undefined }),
  };
  return [
    {
      ...{ id: "mode", about: "view", title: words.view, now: titlesChosen(modes), asks: "one" },
      options: modes,
      apply: (state, [id]) => ({ ...state, mode: id === "table" ? "table" : "radar" }),
    },
    ...(view.sectors.length > 0 ? [ofSector] : []),
    searchChoice(words.search, filter.query, (state, query) => ({
      ...state,
      filter: { ...state.filter, query },
    })),
    ...facets,
    ...resetChoice<RadarPageState>(
      filter.query !== "" || countChosen(filter) > 0,
      sharedWords(view.language).shared.reset,
      (state) => ({ ...state, filter: noFilter }),
    ),
  ];
}

const plain = (id: string, title: string, isChosen: boolean) => ({ id, title, note: "", isChosen });
