import { networkCsv as csv } from "@kommuneradar/charts";
import { html } from "./html.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { svg } from "./svg.js";
import { table } from "./table.js";
import type { NetworkFormat } from "./types.js";

export const networkFormats = { table, markdown, csv, json, svg, html } as const satisfies Record<
  string,
  NetworkFormat
>;
