import type { ScoreSet } from "@kommuneradar/schema";
import type { DataSet } from "../data-set.js";
import { rows } from "../generated/eloundou-2024.js";
import { readRows } from "../rows.js";
import { bySoc2010 } from "./by-soc2010.js";
import { scoreSetOf } from "./score-set.js";

/** Columns of the generated table, as `scripts/generate.mjs` orders them. */
const columns = [
  "code",
  "gpt4Alpha",
  "gpt4Beta",
  "gpt4Gamma",
  "humanAlpha",
  "humanBeta",
  "humanGamma",
] as const;

/**
 * What the six measures of Eloundou et al. share. Exposure of 923 O*NET-SOC occupations, 0–1: the share of tasks that a
 * language model can halve the time of. α counts those it can alone, γ also those that need further software, β these
 * by half.
 */
export function eloundouSource(id: string, title: string, measure: string): DataSet {
  return {
    id,
    title: `Eloundou et al. 2024 (${title})`,
    source:
      "Eloundou, T., Manning, S., Mishkin, P. & Rock, D., GPTs are GPTs: Labor market impact potential of LLMs, Science 384, " +
      `measure ${measure}`,
    year: 2024,
    licence: "MIT (the repository's)",
    url: "https://doi.org/10.1126/science.adj0998",
  };
}

/** One of the measures, brought to SOC 2010 by plain means. No probability. */
export function eloundouSet(source: DataSet, column: Exclude<(typeof columns)[number], "code">): ScoreSet {
  return scoreSetOf(
    source,
    { kind: "ai-exposure", classification: "soc2010", scale: { min: 0, max: 1, unit: "index" } },
    () =>
      bySoc2010(
        readRows<readonly string[]>(rows).map((row) => [row[0] ?? "", Number(row[columns.indexOf(column)])]),
      ),
  );
}
