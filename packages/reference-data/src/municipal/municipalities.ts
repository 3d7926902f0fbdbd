import type { Municipality, MunicipalityGroup } from "@kommuneradar/schema";
import type { DataSet } from "../data-set.js";
import { rows } from "../generated/municipalities-2024.js";
import { lazy } from "../lazy.js";
import { readRows } from "../rows.js";

export const municipalities2024Source: DataSet = {
  id: "municipalities-2024",
  title: "Norwegian municipalities since 2024",
  source: "Statistisk sentralbyrå, Klass: Standard for kommuneinndeling; population on 1 January 2026",
  year: 2026,
  licence: "CC BY 4.0",
  url: "https://www.ssb.no/klass/klassifikasjoner/131",
  attribution: "Kilde: Statistisk sentralbyrå",
};

type Row = [
  code: string,
  name: string,
  county: string,
  population: string,
  reportGroup: string,
  networkGroup: string,
];

const table = lazy(() => readRows<Row>(rows));

/** The 357 municipalities by code. A name is the first of the official names where there are several. */
export const municipalities = lazy(
  (): ReadonlyMap<string, Municipality> =>
    new Map(
      table().map(([code, name, county, population]) => [
        code,
        { code, name, county, population: Number(population) },
      ]),
    ),
);

/** The large cities: the five of the report from 2019, and the eight of today's network. */
export const municipalityGroups = lazy((): readonly MunicipalityGroup[] => [
  {
    id: "storby-2019",
    title: { nb: "Storbykommunene i rapporten fra 2019", en: "The large cities of the 2019 report" },
    municipalities: codesOf(([, , , , inReport]) => inReport),
  },
  {
    id: "storby-network",
    title: { nb: "Storbykommunene i dagens nettverk", en: "The large cities of today's network" },
    municipalities: codesOf(([, , , , , inNetwork]) => inNetwork),
  },
]);

function codesOf(flag: (row: Row) => string): readonly string[] {
  return table().flatMap((row) => (flag(row) === "1" ? [row[0]] : []));
}
