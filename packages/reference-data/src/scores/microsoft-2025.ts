import type { DataSet } from "../data-set.js";
import { rows } from "../generated/microsoft-2025.js";
import { readRows } from "../rows.js";
import { bySoc2010 } from "./by-soc2010.js";
import { scoreSetOf } from "./score-set.js";

export const microsoft2025Source: DataSet = {
  id: "microsoft-2025",
  title: "Microsoft 2025 (AI applicability)",
  source:
    "Tomlinson, K. et al., Working with AI: Measuring the occupational implications of generative AI (2025), AI " +
    "applicability score",
  year: 2025,
  licence: "CC BY 4.0",
  attribution: "Tomlinson, K. et al., Microsoft",
  url: "https://github.com/microsoft/working-with-ai",
};

/**
 * How applicable AI is to an occupation, from what people asked Copilot for, for 785 SOC-2018 occupations; the scores run
 * from 0 to 0.49. Brought to SOC 2010 by plain means. No probability.
 */
export const microsoft2025 = scoreSetOf(
  microsoft2025Source,
  { kind: "ai-exposure", classification: "soc2010", scale: { min: 0, max: 1, unit: "index" } },
  () =>
    bySoc2010(readRows<[code: string, score: string]>(rows).map(([code, score]) => [code, Number(score)])),
);
