import { type Language, type Radar, resolveText } from "@kommuneradar/core";
import { formatDate } from "../text/date.js";
import { radarWords } from "../text/radar.js";
import { sectorsInUse } from "./sectors-in-use.js";
import type { RadarView, RingView } from "./view-model.js";

/** What a radar and its parts are called in a language: all of a view that a list of radars needs. */
export function radarTitles(
  radar: Radar,
  language: Language,
): Pick<RadarView, "title" | "edition" | "sectors"> & {
  readonly rings: readonly Pick<RingView, "id" | "title">[];
} {
  const { edition } = radar;
  return {
    title: resolveText(radar.title, language, radar.language),
    edition: edition === undefined ? "" : radarWords(language).edition(formatDate(edition, language)),
    rings: radar.rings.map(({ id, title }) => ({
      id,
      title: resolveText(title, language, radar.language) || id,
    })),
    sectors: sectorsInUse(radar, language),
  };
}
