import type { PlainTable } from "../tables/copied-table.js";
import { pageTitle } from "./page-title.js";
import { cellText, columnsOf, columnTitle } from "./table-rows.js";
import type { RadarView } from "./view-model.js";

/** The technologies of a view as its table shows them, in the order of the rings. */
export function radarTable(view: RadarView): PlainTable {
  const { language } = view;
  const columns = columnsOf(view);
  return {
    language,
    title: pageTitle(view),
    rows: [
      columns.map((column) => columnTitle(column, language)),
      ...view.technologies.map((row) => columns.map((column) => cellText(row, column, language))),
    ],
    numbersFrom: columns.length,
    source: view.sourceLine,
  };
}
