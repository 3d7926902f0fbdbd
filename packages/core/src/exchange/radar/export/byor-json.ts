import { byorHolds, byorRows } from "./byor-rows.js";
import type { RadarExporter } from "./types.js";

/** Build Your Own Radar, as JSON. */
export const byorJson: RadarExporter = {
  ...byorHolds,
  ending: "json",
  write: (view) => [{ path: "", content: `${JSON.stringify(byorRows(view), null, 2)}\n` }],
};
