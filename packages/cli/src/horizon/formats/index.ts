import { horizonCsv as csv } from "@kommuneradar/charts";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { svg } from "./svg.js";
import { text } from "./text.js";
import type { HorizonFormat } from "./types.js";

export const horizonFormats = { text, markdown, csv, json, svg } as const satisfies Record<
  string,
  HorizonFormat
>;
