import { csvText } from "../../csv.js";
import { byorColumns, byorHolds, byorRows } from "./byor-rows.js";
import type { RadarExporter } from "./types.js";

/** Build Your Own Radar, as CSV. */
export const byorCsv: RadarExporter = {
  ...byorHolds,
  ending: "csv",
  write: (view) => {
    const rows = byorRows(view).map((row) => byorColumns.map((column) => row[column] ?? ""));
    return [
      { path: "", content: csvText([byorColumns, ...rows], { separator: ",", decimal: ".", eol: "\r\n" }) },
    ];
  },
};
