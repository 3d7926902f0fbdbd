import type { DataSet } from "../data-set.js";
import { rows } from "../generated/ilo-genai.js";
import { readRows } from "../rows.js";
import { byIsco08 } from "./by-isco08.js";
import { scoreSetOf } from "./score-set.js";

export const ilo2023Source: DataSet = {
  id: "ilo-genai-2023",
  title: "ILO 2023 (GenAI)",
  source:
    "Gmyrek, P., Berg, J. & Bescond, D., Generative AI and jobs: A global analysis of potential effects on job quantity " +
    "and quality, ILO Working Paper 96",
  year: 2023,
  licence: "CC BY 4.0 (the paper's)",
  attribution: "Gmyrek, P., Berg, J. & Bescond, D., International Labour Organization",
  url: "https://doi.org/10.54394/FHEM8239",
};

/** Mean exposure of an occupation's tasks to generative AI, 0–1, for 427 ISCO-08 unit groups. No probability. */
export const ilo2023 = scoreSetOf(
  ilo2023Source,
  { kind: "ai-exposure", classification: "isco08", scale: { min: 0, max: 1, unit: "index" } },
  () =>
    byIsco08(
      readRows<[code: string, of2023: string, of2025: string]>(rows).map(([code, of2023]) => [
        code,
        Number(of2023),
      ]),
    ),
);
