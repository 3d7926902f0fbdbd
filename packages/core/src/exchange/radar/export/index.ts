import { aoe } from "./aoe.js";
import { backstage } from "./backstage.js";
import { byorCsv } from "./byor-csv.js";
import { byorJson } from "./byor-json.js";
import { csv } from "./csv.js";
import { markdown } from "./markdown.js";
import type { RadarExporter } from "./types.js";
import { xlsx } from "./xlsx.js";
import { zalando } from "./zalando.js";

export { exportRadar } from "./export-radar.js";
export type { ExportFeature } from "./features.js";
export type {
  ExportedFile,
  ExportLoss,
  ExportSource,
  RadarExport,
  RadarExporter,
  TargetLimit,
} from "./types.js";
export type { ExportView } from "./view.js";

/** What a radar is written as. */
export const radarExporters = {
  "byor-csv": byorCsv,
  "byor-json": byorJson,
  zalando,
  aoe,
  backstage,
  markdown,
  csv,
  xlsx,
} as const satisfies Record<string, RadarExporter>;

/** A format that radars are exported to. */
export type ExportTarget = keyof typeof radarExporters;
