import type { Classification } from "@kommuneradar/schema";
import { type DataSet, provenanceOf } from "../data-set.js";
import { rows } from "../generated/styrk08.js";
import { lazy } from "../lazy.js";
import { readOccupationGroups } from "./occupation-groups.js";

export const styrk08Source: DataSet = {
  id: "styrk08",
  title: "STYRK-08",
  source: "Statistisk sentralbyrå, Klass: Standard for yrkesklassifisering (STYRK-08)",
  year: 2011,
  licence: "CC BY 4.0",
  url: "https://www.ssb.no/klass/klassifikasjoner/7",
  attribution: "Kilde: Statistisk sentralbyrå",
};

/** Norwegian occupations at 1 to 4 digits, Norwegian titles. `0000` is *not stated*: it exists and says nothing. */
export const styrk08 = lazy(
  (): Classification => ({
    ...provenanceOf(styrk08Source),
    id: "styrk08",
    title: styrk08Source.title,
    groups: readOccupationGroups(rows),
  }),
);
