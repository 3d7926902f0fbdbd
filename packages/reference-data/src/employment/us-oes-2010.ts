import type { DataSet } from "../data-set.js";
import { rows } from "../generated/us-oes-2010.js";
import { lazy } from "../lazy.js";
import { readRows } from "../rows.js";

export const usOes2010Source: DataSet = {
  id: "us-oes-2010",
  title: "US employment by occupation, May 2010",
  source: "US Bureau of Labor Statistics, Occupational Employment Statistics, May 2010, national",
  year: 2010,
  licence: "Public domain (US government)",
  url: "https://www.bls.gov/oes/tables.htm",
};

/**
 * Employees per detailed occupation (the self-employed are not in it). Where the survey has a code of its own that
 * joins several SOC-2010 occupations (29-1111 …), it is not split: those SOC-2010 codes have no employment here.
 */
export const usOes2010 = lazy(
  (): ReadonlyMap<string, number> =>
    new Map(
      readRows<[code: string, employment: string]>(rows).map(([code, employment]) => [
        code,
        Number(employment),
      ]),
    ),
);
