import { figuresCsv, type Language, resolveText } from "@kommuneradar/core";
import type { HorizonDocument } from "../horizon-document.js";

/** A line per scenario, sector and year, the total of the sectors last: for a spreadsheet (nb, nn) or a script (en). */
export function horizonCsv(
  { language: from, horizons }: Pick<HorizonDocument, "language" | "horizons">,
  language: Language,
): string {
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
  return figuresCsv([head, ...lines], language);
}

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
