import { type Radar, type RadarLayout, ringCondition } from "@kommuneradar/core";
import { formatDate } from "../text/date.js";
import { radarWords } from "../text/radar.js";
import { technologyView } from "./technology-view.js";
import { type RadarViewOptions, type ViewContext, viewContext } from "./view-context.js";
import type { RadarView, TechnologyView } from "./view-model.js";

export type { RadarViewOptions } from "./view-context.js";
export type * from "./view-model.js";

/** Resolves a radar and its layout into what the page shows: plain JSON, every word in place. */
export function buildRadarView(radar: Radar, layout: RadarLayout, options: RadarViewOptions): RadarView {
  const context = viewContext(radar, layout, options);
  const { text, language } = context;
  return {
    language,
    title: text(radar.title),
    edition: edition(context),
    rings: radar.rings.map((ring) => ({
      id: ring.id,
      title: text(ring.title) || ring.id,
      condition: text(ring.description) || (ringCondition(ring.id, language) ?? ""),
    })),
    categories: radar.categories.map((category, color) => ({
      id: category.id,
      title: text(category.title) || category.id,
      crossCutting: category.crossCutting,
      color,
      count: layout.blips.filter((blip) => blip.category === category.id).length,
    })),
    layout,
    technologies: inReadingOrder(
      radar.technologies.map((technology) => technologyView(technology, context)),
      context,
    ),
    sourceLine: sourceLine(context),
  };
}

const states = ["placed", "unplaced", "not-relevant", "phased-out"] as const;

function inReadingOrder(
  technologies: readonly TechnologyView[],
  { radar, language }: ViewContext,
): TechnologyView[] {
  const rings = new Map(radar.rings.map((ring, index) => [ring.id, index]));
  const categories = new Map(radar.categories.map((category, index) => [category.id, index]));
  const alphabet = new Intl.Collator(language === "en" ? "en" : "nb");
  const place = (map: ReadonlyMap<string, number>, id: string | null) => map.get(id ?? "") ?? map.size;
  return technologies.toSorted(
    (a, b) =>
      states.indexOf(a.state) - states.indexOf(b.state) ||
      place(rings, a.ring) - place(rings, b.ring) ||
      place(categories, a.category) - place(categories, b.category) ||
      alphabet.compare(a.title, b.title) ||
      (a.id < b.id ? -1 : 1),
  );
}

function edition({ radar, language }: ViewContext): string {
  return radar.edition === undefined ? "" : radarWords(language).edition(formatDate(radar.edition, language));
}

function sourceLine(context: ViewContext): string {
  const { radar, text, file = "", today, language } = context;
  const words = radarWords(language);
  const parts = [
    text(radar.title),
    file,
    edition(context),
    words.rows(radar.technologies.length),
    words.drawn(formatDate(today, language)),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
