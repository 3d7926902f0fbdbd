import type { DataSet } from "../data-set.js";
import { rows } from "../generated/soc2010-soc2018.js";
import { lazy } from "../lazy.js";
import { readRows } from "../rows.js";

export const soc2010Soc2018Source: DataSet = {
  id: "soc2010-soc2018",
  title: "Crosswalk SOC 2010 – SOC 2018",
  source: "US Bureau of Labor Statistics, crosswalk from the 2010 SOC to the 2018 SOC",
  year: 2018,
  licence: "Public domain (US government)",
  url: "https://www.bls.gov/soc/2018/home.htm",
};

/** What each SOC-2010 occupation became in SOC 2018: 900 pairs from 840 codes. */
export const soc2010Soc2018 = lazy((): ReadonlyMap<string, readonly string[]> => {
  const became = new Map<string, string[]>();
  for (const [soc2010, soc2018] of readRows<[soc2010: string, soc2018: string]>(rows)) {
    const codes = became.get(soc2010);
    if (codes) codes.push(soc2018);
    else became.set(soc2010, [soc2018]);
  }
  return became;
});
