import { byteOrderMark, csvText, dialectOf } from "../../csv.js";
import { tableHolds, tableRows } from "./table-rows.js";
import type { RadarExporter } from "./types.js";

/** A table for spreadsheets, as those of the language read it: Norwegian ones part cells by semicolons. */
export const csv: RadarExporter = {
  ...tableHolds,
  ending: "csv",
  write: (view) => {
    const table = csvText(tableRows(view), { ...dialectOf(view.language), eol: "\r\n" });
    return [{ path: "", content: `${byteOrderMark}${table}` }];
  },
};
