import type { DataSet } from "../data-set.js";
import { rows } from "../generated/ilo-genai.js";
import { readRows } from "../rows.js";
import { byIsco08 } from "./by-isco08.js";
import { scoreSetOf } from "./score-set.js";

export const ilo2025Source: DataSet = {
  id: "ilo-genai-2025",
  title: "ILO 2025 (GenAI)",
  source:
    "Gmyrek, P. et al., Generative AI and jobs: A refined global index of occupational exposure, ILO Working Paper 140",
  year: 2025,
  licence: "CC BY 4.0 (the paper's)",
  attribution: "Gmyrek, P. et al., International Labour Organization",
  url: "https://doi.org/10.54394/HETP0387",
};

/** Mean exposure of an occupation's tasks to generative AI, 0–1, for 427 ISCO-08 unit groups. No probability. */
export const ilo2025 = scoreSetOf(
  ilo2025Source,
  { kind: "ai-exposure", classification: "isco08", scale: { min: 0, max: 1, unit: "index" } },
  () =>
    byIsco08(
      readRows<[code: string, of2023: string, of2025: string]>(rows).map(([code, , of2025]) => [
        code,
        Number(of2025),
      ]),
    ),
);
