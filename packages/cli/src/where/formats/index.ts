import { whereCsv as csv } from "@kommuneradar/charts";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { table } from "./table.js";
import type { WhereFormat } from "./types.js";

export const whereFormats = { table, markdown, csv, json } as const satisfies Record<string, WhereFormat>;
