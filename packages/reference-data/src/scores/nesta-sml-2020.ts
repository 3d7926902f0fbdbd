import type { DataSet } from "../data-set.js";
import { rows } from "../generated/nesta-sml-2020.js";
import { readRows } from "../rows.js";
import { byIsco08 } from "./by-isco08.js";
import { scoreSetOf } from "./score-set.js";

export const nestaSml2020Source: DataSet = {
  id: "nesta-sml-2020",
  title: "Nesta 2020 (SML)",
  source:
    "Nesta, Mapping Career Causeways (2020): suitability of work activities for machine learning, from Brynjolfsson, " +
    "Mitchell & Rock (2018), per ISCO-08 unit group",
  year: 2020,
  licence: "MIT (the repository's)",
  url: "https://github.com/nestauk/mapping-career-causeways",
};

/** How suitable an occupation's activities are for machine learning, 1–5, for 421 ISCO-08 unit groups. No probability. */
export const nestaSml2020 = scoreSetOf(
  nestaSml2020Source,
  { kind: "ai-exposure", classification: "isco08", scale: { min: 1, max: 5, unit: "index" } },
  () => byIsco08(readRows<[code: string, score: string]>(rows).map(([code, score]) => [code, Number(score)])),
);
