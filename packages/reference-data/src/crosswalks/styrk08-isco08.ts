import type { StyrkIscoLink } from "@kommuneradar/schema";
import type { DataSet } from "../data-set.js";
import { rows } from "../generated/styrk08-isco08.js";
import { lazy } from "../lazy.js";
import { readRows } from "../rows.js";

export const styrk08Isco08Source: DataSet = {
  id: "styrk08-isco08",
  title: "Map from STYRK-08 to ISCO-08",
  source:
    "Kommuneradar: made from the two classifications; equal codes are taken for equal but for four rows of judgement",
  year: 2026,
  licence: "MIT",
};

/** The ISCO-08 unit group whose value each of the 407 STYRK-08 unit groups takes. */
export const styrk08Isco08 = lazy(
  (): ReadonlyMap<string, StyrkIscoLink> =>
    new Map(
      readRows<[styrk: string, isco: string, relation: string, note: string]>(rows).map(
        ([styrk, isco, relation, note]) => [
          styrk,
          { styrk, isco: isco === "" ? null : isco, relation, note },
        ],
      ),
    ),
);
