import { extensionOf, refuse } from "../read-text.js";
import { readJsonTable } from "../table/read-json-table.js";
import { readTable } from "../table/read-table.js";
import type { RadarImporter } from "../types.js";

/** Build Your Own Radar as CSV or JSON, and every other table with a name, a ring and a category: workbooks, Google Sheets. */
export const byor: RadarImporter = {
  id: "byor",
  recognises: ([file, ...others]) => file !== undefined && others.length === 0,
  async read([file], options) {
    if (file === undefined) return refuse("", "empty");
    if (file.bytes.length === 0) return refuse(file.path, "empty");
    return extensionOf(file) === "json" ? readJsonTable(file, options) : await readTable(file, options);
  },
};
