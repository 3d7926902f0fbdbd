import { buildRadarView } from "@kommuneradar/charts";
import { diffRadars, layoutRadar, movementsOf, type Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { pdf } from "./pdf.js";
import { png } from "./png.js";
import { svg } from "./svg.js";
import type { Drawn, Output } from "./types.js";

export const outputs: readonly Output[] = [svg, html, png, pdf, json];

/** Draws a radar; with an earlier one, what moved since then is marked. */
export function drawRadar(output: Output, radar: Radar, context: Context, earlier?: Radar): Promise<Drawn> {
  const layout = layoutRadar(radar);
  const view = buildRadarView(radar, layout, {
    language: context.language,
    today: context.io.today(),
    ...(earlier && { movements: movementsOf(diffRadars(earlier, radar)) }),
  });
  return output.draw({ view, layout, context });
}
