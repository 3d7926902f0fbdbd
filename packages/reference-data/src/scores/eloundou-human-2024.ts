import type { DataSet } from "../data-set.js";
import { rows } from "../generated/eloundou-2024.js";
import { readRows } from "../rows.js";
import { bySoc2010 } from "./by-soc2010.js";
import { scoreSetOf } from "./score-set.js";

export const eloundouHuman2024Source: DataSet = {
  id: "eloundou-human-2024",
  title: "Eloundou et al. 2024 (human, β)",
  source:
    "Eloundou, T., Manning, S., Mishkin, P. & Rock, D., GPTs are GPTs: Labor market impact potential of LLMs, Science 384, " +
    "measure β, as people rated it",
  year: 2024,
  licence: "MIT (the repository's)",
  url: "https://doi.org/10.1126/science.adj0998",
};

/**
 * Exposure β of 923 O*NET-SOC occupations, 0–1: the share of tasks that a language model can halve the time of, those
 * that need further software counted half. Brought to SOC 2010 by plain means. No probability.
 */
export const eloundouHuman2024 = scoreSetOf(
  eloundouHuman2024Source,
  { kind: "ai-exposure", classification: "soc2010", scale: { min: 0, max: 1, unit: "index" } },
  () => bySoc2010(readRows(rows, ["code", "gpt4", "human"]).map(({ code, human }) => [code, Number(human)])),
);
