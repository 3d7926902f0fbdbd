import {
  buildRadarView,
  inSector,
  layoutWithPast,
  type PublishedRadar,
  pastOf,
  pathsOf,
} from "@kommuneradar/charts";
import type { Edition, Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { pdf } from "./pdf.js";
import { png } from "./png.js";
import { sinceLabel, sinceName } from "./since-label.js";
import { svg } from "./svg.js";
import type { Drawing, Drawn, Output, Paper } from "./types.js";

export const outputs: readonly Output[] = [svg, html, png, pdf, json];

export interface DrawOptions {
  /** What it was: what moved since then has an arrow from where it stood. */
  readonly since?: DrawnSince | undefined;
  /** Radars whose pictures stand beside this one: room is kept for them, so that only what is different stands elsewhere. */
  readonly beside?: readonly Radar[];
  /** Editions before it that a page can go through, the earliest first. */
  readonly earlier?: readonly Edition[];
  /** Sector that is drawn; the municipality as a whole without it. */
  readonly sector?: string | undefined;
  /** Address of the page that lists this one among others. */
  readonly home?: string | undefined;
  readonly paper?: Paper | undefined;
}

export interface DrawnSince {
  /** As it was asked for: a revision, a day, a file or `edition`. */
  readonly asked: string;
  readonly radar: Radar;
  /** What is wrong with it. */
  readonly problem?: string;
}

/** What is drawn of a radar; with an earlier one, what moved since then is marked. */
export function drawingOf(radar: Radar, context: Context, options: DrawOptions = {}): Drawing {
  const { since, beside = [], earlier = [], sector, home, paper } = options;
  const { language } = context;
  const today = context.io.today();
  const past = pastOf([...(since ? [since.radar] : []), ...beside]);
  const { layout, placeOf } = layoutWithPast(radar, past);
  const label = since && sinceLabel(since.asked, since.radar, language);
  const view = {
    ...buildRadarView(radar, layout, {
      language,
      today,
      since: since && { ...since, label: label ?? "", placeOf },
    }),
    paths: pathsOf({ radar, earlier }, language),
  };
  const published: PublishedRadar = {
    radar,
    today,
    since: since && { label: sinceName(since.asked, since.radar), radar: since.radar },
    earlier,
    home,
  };
  const whole = { view, layout, published, paper, share: undefined, context };
  return sector === undefined ? whole : drawingOfSector(whole, sector);
}

/** The same of one of its sectors; of one that it has nothing in, the whole. */
export function drawingOfSector(whole: Drawing, sector: string): Drawing {
  const own = whole.view.sectors.find(({ id }) => id === sector);
  const view = own === undefined ? whole.view : inSector(whole.view, own);
  return { ...whole, view, layout: view.layout, published: { ...whole.published, sector } };
}

/** Draws a radar in a format. */
export function drawRadar(
  output: Output,
  radar: Radar,
  context: Context,
  options: DrawOptions = {},
): Promise<Drawn> {
  return output.draw(drawingOf(radar, context, options));
}
