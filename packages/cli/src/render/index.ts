import { radarDrawing, sectorDrawing } from "@kommuneradar/charts";
import type { Edition, Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { pdf } from "./pdf.js";
import { png } from "./png.js";
import { sinceName } from "./since-label.js";
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
  const { since, sector, paper, ...more } = options;
  const { language } = context;
  const drawing = radarDrawing(radar, {
    ...more,
    language,
    today: context.io.today(),
    since: since && { ...since, label: sinceName(since.asked, since.radar) },
  });
  const whole = { ...drawing, paper, share: undefined, context };
  return sector === undefined ? whole : sectorDrawing(whole, sector);
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
