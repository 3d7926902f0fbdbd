import { buildRadarView } from "@kommuneradar/charts";
import { layoutRadar, type Radar } from "@kommuneradar/core";
import type { Context } from "../commands/command.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { pdf } from "./pdf.js";
import { png } from "./png.js";
import { svg } from "./svg.js";
import type { Drawn, Output } from "./types.js";

export const outputs: readonly Output[] = [svg, html, png, pdf, json];

export function drawRadar(output: Output, radar: Radar, context: Context): Promise<Drawn> {
  const layout = layoutRadar(radar);
  const view = buildRadarView(radar, layout, {
    language: context.language,
    today: context.io.today(),
  });
  return output.draw({ view, layout, context });
}
