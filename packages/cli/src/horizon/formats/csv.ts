import { resolveText } from "@kommuneradar/core";
import { csvLine } from "../../layout/csv-line.js";
import type { HorizonFormat } from "./types.js";

/** A line per scenario, sector and year, the total of the sectors last: for a spreadsheet (nb, nn) or a script (en). */
export const csv: HorizonFormat = ({ language: from, horizons }, language) => {
  const lines = horizons.flatMap(({ scenario, sectors, total }) =>
    [...sectors, { sector: "total", years: total }].flatMap(({ sector, years }) =>
      years.map(({ year, adoption, demand, released, need, staying, toRecruit }) => [
        scenario.id,
        resolveText(scenario.title, language, from),
        sector,
        year,
        adoption,
        demand,
        ...[released, need, toRecruit].flatMap(({ low, mid, high }) => [low, mid, high]),
        staying,
      ]),
    ),
  );
  return `${[head, ...lines].map((cells) => csvLine(cells, language)).join("\n")}\n`;
};

const head = [
  "scenario",
  "title",
  "sector",
  "year",
  "adoption",
  "demand",
  ...["released", "need", "toRecruit"].flatMap((name) => [`${name}Low`, name, `${name}High`]),
  "staying",
];
