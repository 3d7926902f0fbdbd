import { networkCsv as csv } from "@kommuneradar/charts";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { svg } from "./svg.js";
import { table } from "./table.js";
import type { NetworkFormat } from "./types.js";

export const networkFormats = { table, markdown, csv, json, svg } as const satisfies Record<
  string,
  NetworkFormat
>;
