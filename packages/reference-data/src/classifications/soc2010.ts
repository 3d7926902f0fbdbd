import type { Classification } from "@kommuneradar/schema";
import { type DataSet, provenanceOf } from "../data-set.js";
import { rows } from "../generated/soc2010.js";
import { lazy } from "../lazy.js";
import { readOccupationGroups } from "./occupation-groups.js";

export const soc2010Source: DataSet = {
  id: "soc2010",
  title: "SOC 2010",
  source: "US Bureau of Labor Statistics, Standard Occupational Classification 2010",
  year: 2010,
  licence: "Public domain (US government)",
  url: "https://www.bls.gov/soc/2010/",
};

/** The 840 detailed US occupations, English titles. No higher groups: the estimator takes detailed codes only. */
export const soc2010 = lazy(
  (): Classification => ({
    ...provenanceOf(soc2010Source),
    id: "soc2010",
    title: soc2010Source.title,
    groups: readOccupationGroups(rows),
  }),
);
