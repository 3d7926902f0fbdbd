import type { Crosswalk } from "@kommuneradar/schema";
import { soc2010 } from "../classifications/soc2010.js";
import { type DataSet, provenanceOf } from "../data-set.js";
import { rows } from "../generated/soc2010-isco08.js";
import { lazy } from "../lazy.js";
import { readRows } from "../rows.js";

export const soc2010Isco08Source: DataSet = {
  id: "soc2010-isco08",
  title: "Crosswalk SOC 2010 – ISCO-08",
  source:
    "US Bureau of Labor Statistics, crosswalk between ISCO-08 and the 2010 SOC (2012, updated June 2015)",
  year: 2015,
  licence: "Public domain (US government)",
  url: "https://www.bls.gov/soc/soccrosswalks.htm",
};

/** 1,125 links, with the source's `*` for a code that occurs in several of them. */
export const soc2010Isco08 = lazy(
  (): Crosswalk => ({
    ...provenanceOf(soc2010Isco08Source),
    links: readRows<[soc: string, isco: string, socPartial: string, iscoPartial: string]>(rows).map(
      ([soc, isco, socPartial, iscoPartial]) => ({
        soc,
        socTitle: soc2010().groups.get(soc)?.title ?? "",
        isco,
        socPartial: socPartial === "*",
        iscoPartial: iscoPartial === "*",
      }),
    ),
  }),
);
