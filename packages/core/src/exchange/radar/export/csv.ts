import { csvText } from "./csv-text.js";
import { tableHolds, tableRows } from "./table-rows.js";
import type { RadarExporter } from "./types.js";

/** A table for spreadsheets, as those of the language read it: Norwegian ones part cells by semicolons. */
export const csv: RadarExporter = {
  ...tableHolds,
  ending: "csv",
  write: (view) => {
    const separator = view.language === "en" ? "," : ";";
    // Without the mark, Excel takes UTF-8 for another encoding.
    return [{ path: "", content: `\uFEFF${csvText(tableRows(view), separator)}` }];
  },
};
