import type { FormerMunicipality } from "@kommuneradar/schema";
import type { DataSet } from "../data-set.js";
import { rows } from "../generated/former-municipalities.js";
import { lazy } from "../lazy.js";
import { readRows } from "../rows.js";

export const formerMunicipalitiesSource: DataSet = {
  id: "former-municipalities",
  title: "Norwegian municipality numbers 1994–2024",
  source: "Statistisk sentralbyrå, Klass: Standard for kommuneinndeling, correspondences and changes",
  year: 2024,
  licence: "CC BY 4.0",
  url: "https://www.ssb.no/klass/klassifikasjoner/131",
  attribution: "Kilde: Statistisk sentralbyrå",
};

/** Haram left Ålesund in 2024: the table has all of Ålesund's number of 2020–2023 in 1508. */
const furtherSuccessors: Readonly<Record<string, string>> = { "1507": "1580" };

type Row = [code: string, name: string, until: string, successor: string];

/** Numbers in force since 1994 that no municipality has today. */
export const formerMunicipalities = lazy((): ReadonlyMap<string, FormerMunicipality> => {
  const found = new Map<string, FormerMunicipality>();
  for (const [code, name, until, successor] of readRows<Row>(rows)) {
    const further = furtherSuccessors[code];
    const successors = [
      ...(found.get(code)?.successors ?? []),
      successor,
      ...(further === undefined ? [] : [further]),
    ];
    found.set(code, { code, name, until: Number(until), successors });
  }
  return found;
});
