import { estimateCsv as csv } from "@kommuneradar/charts";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { table } from "./table.js";
import type { EstimateFormat } from "./types.js";

export const estimateFormats = { table, json, csv, markdown } as const satisfies Record<
  string,
  EstimateFormat
>;
