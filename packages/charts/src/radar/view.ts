import { type Radar, type RadarLayout, ringCondition } from "@kommuneradar/core";
import { formatDate } from "../text/date.js";
import { radarWords } from "../text/radar.js";
import { radarTitles } from "./radar-titles.js";
import { inReadingOrder } from "./reading-order.js";
import { changesSince } from "./since/changes-since.js";
import type { SinceView } from "./since/model.js";
import { compareSince } from "./since/since-view.js";
import { technologyView } from "./technology-view.js";
import { type RadarViewOptions, type ViewContext, viewContext } from "./view-context.js";
import type { RadarView } from "./view-model.js";

export type { RadarViewOptions } from "./view-context.js";
export type * from "./view-model.js";

/**
 * Resolves a radar and its layout into what the page shows: plain JSON, every word in place. `viewOf` makes a
 * technology's part, where a caller knows some of them already.
 */
export function buildRadarView(
  radar: Radar,
  layout: RadarLayout,
  options: RadarViewOptions,
  viewOf: typeof technologyView = technologyView,
): RadarView {
  const since = options.since && compareSince(radar, options.since, options.language);
  const context = viewContext(radar, layout, since ? { ...options, movements: since.movements } : options);
  const { text, language } = context;
  const titles = radarTitles(radar, language);
  const rings = radar.rings.map((ring, at) => ({
    id: ring.id,
    title: titles.rings[at]?.title ?? ring.id,
    condition: text(ring.description) || (ringCondition(ring.id, language) ?? ""),
  }));
  const drawn = new Map<string, number>();
  for (const { category } of layout.blips) drawn.set(category, (drawn.get(category) ?? 0) + 1);
  const categories = radar.categories.map((category, color) => ({
    id: category.id,
    title: text(category.title) || category.id,
    crossCutting: category.crossCutting,
    color,
    count: drawn.get(category.id) ?? 0,
  }));
  const technologies = radar.technologies.map((technology) => viewOf(technology, context));
  return {
    language,
    title: titles.title,
    edition: titles.edition,
    rings,
    categories,
    sectors: titles.sectors,
    layout,
    technologies: inReadingOrder(technologies, { rings, categories, language }),
    since: since?.view ?? null,
    sourceLine: sourceLine(titles, context, since?.view),
  };
}

function sourceLine(
  { title, edition }: Pick<RadarView, "title" | "edition">,
  { radar, file = "", today, language }: ViewContext,
  since: SinceView | undefined,
): string {
  const words = radarWords(language);
  const parts = [
    title,
    file,
    edition,
    words.rows(radar.technologies.length),
    words.drawn(formatDate(today, language)),
    since ? changesSince(since, language) : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
