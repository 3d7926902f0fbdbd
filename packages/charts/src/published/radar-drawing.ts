import type { Edition, Language, Radar } from "@kommuneradar/core";
import { inSector } from "../radar/in-sector.js";
import { layoutWithPast, pastOf } from "../radar/since/layout-with-past.js";
import { buildRadarView, type RadarView } from "../radar/view.js";
import { formatDate } from "../text/date.js";
import type { PublishedRadar, PublishedSince } from "./published-radar.js";
import { pathsOf } from "./published-viewer.js";

/** How a radar is drawn as a file. */
export interface RadarDrawingOptions {
  /** Of every word in the picture. */
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** What it was: what moved since then has an arrow from where it stood. */
  readonly since?: (PublishedSince & { readonly problem?: string | undefined }) | undefined;
  /** Radars whose pictures stand beside this one: room is kept for them, so that only what is different stands elsewhere. */
  readonly beside?: readonly Radar[] | undefined;
  /** Editions before it that a page can go through, the earliest first. */
  readonly earlier?: readonly Edition[] | undefined;
  /** Address of the page that lists this one among others. */
  readonly home?: string | undefined;
}

/** What every file of a radar is drawn of, whoever writes it. */
export interface RadarDrawing {
  /** What the picture shows. */
  readonly view: RadarView;
  /** What a page draws itself from in the language its reader chooses. */
  readonly published: PublishedRadar;
}

/** What is drawn of a radar; with an earlier one, what moved since then is marked. */
export function radarDrawing(radar: Radar, options: RadarDrawingOptions): RadarDrawing {
  const { language, today, since, beside = [], earlier = [], home } = options;
  const past = pastOf([...(since ? [since.radar] : []), ...beside]);
  const { layout, placeOf } = layoutWithPast(radar, past);
  const { label = "", problem } = since ?? {};
  const told = since && {
    radar: since.radar,
    label: formatDate(label, language),
    placeOf,
    ...(problem === undefined ? {} : { problem }),
  };
  const view = {
    ...buildRadarView(radar, layout, { language, today, since: told }),
    paths: pathsOf({ radar, earlier }, language),
  };
  return {
    view,
    published: { radar, today, since: since && { label, radar: since.radar }, earlier, home },
  };
}

/** The same of one of its sectors; of one that it has nothing in, the whole. */
export function sectorDrawing<Drawing extends RadarDrawing>(whole: Drawing, sector: string): Drawing {
  const own = whole.view.sectors.find(({ id }) => id === sector);
  const view = own === undefined ? whole.view : inSector(whole.view, own);
  return { ...whole, view, published: { ...whole.published, sector } };
}
