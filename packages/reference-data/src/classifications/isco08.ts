import type { Classification } from "@kommuneradar/schema";
import { type DataSet, provenanceOf } from "../data-set.js";
import { rows } from "../generated/isco08.js";
import { lazy } from "../lazy.js";
import { readOccupationGroups } from "./occupation-groups.js";

export const isco08Source: DataSet = {
  id: "isco08",
  title: "ISCO-08",
  source: "International Labour Organization, International Standard Classification of Occupations 2008",
  year: 2008,
  licence: "ILO classification; credit the International Labour Organization",
  url: "https://isco.ilo.org/en/isco-08/",
  attribution: "Source: International Labour Organization, ISCO-08",
};

/** International occupations at 1 to 4 digits, English titles. */
export const isco08 = lazy(
  (): Classification => ({
    ...provenanceOf(isco08Source),
    id: "isco08",
    title: isco08Source.title,
    groups: readOccupationGroups(rows),
  }),
);
