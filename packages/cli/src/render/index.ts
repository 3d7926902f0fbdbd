import { buildRadarView, layoutWithPast, pastOf, type Since } from "@kommuneradar/charts";
import type { Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { pdf } from "./pdf.js";
import { png } from "./png.js";
import { svg } from "./svg.js";
import type { Drawn, Output } from "./types.js";

export { sinceLabel } from "./since-label.js";

export const outputs: readonly Output[] = [svg, html, png, pdf, json];

export interface DrawOptions {
  /** What it was: what moved since then has an arrow from where it stood. */
  readonly since?: Omit<Since, "placeOf"> | undefined;
  /** Radars whose pictures stand beside this one: room is kept for them, so that only what is different stands elsewhere. */
  readonly beside?: readonly Radar[];
}

/** Draws a radar; with an earlier one, what moved since then is marked. */
export function drawRadar(
  output: Output,
  radar: Radar,
  context: Context,
  { since, beside = [] }: DrawOptions = {},
): Promise<Drawn> {
  const past = pastOf([...(since?.radar ? [since.radar] : []), ...beside]);
  const { layout, placeOf } = layoutWithPast(radar, past);
  const view = buildRadarView(radar, layout, {
    language: context.language,
    today: context.io.today(),
    since: since && { ...since, placeOf },
  });
  return output.draw({ view, layout, context });
}
