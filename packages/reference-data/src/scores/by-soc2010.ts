import type { ScoreSet } from "@kommuneradar/schema";
import { soc2010 } from "../classifications/soc2010.js";
import { soc2010Soc2018 } from "../crosswalks/soc2010-soc2018.js";

/**
 * Scores of later US codes, brought to SOC 2010, which the crosswalk to ISCO-08 starts from: the plain mean of the
 * O*NET-SOC occupations (`11-1011.03`) within a SOC-2018 code, then the plain mean of the SOC-2018 codes that a SOC-2010
 * code became. A code none of whose parts has a score has none.
 */
export function bySoc2010(scores: readonly (readonly [code: string, score: number])[]): ScoreSet["values"] {
  const bySoc2018 = new Map<string, number[]>();
  for (const [code, score] of scores) {
    const soc2018 = code.slice(0, "11-1011".length);
    const found = bySoc2018.get(soc2018);
    if (found) found.push(score);
    else bySoc2018.set(soc2018, [score]);
  }
  const values = new Map<string, { value: number; title: string }>();
  for (const [code, parts] of soc2010Soc2018()) {
    const means = parts.flatMap((part) => mean(bySoc2018.get(part) ?? []));
    const [value] = mean(means);
    if (value !== undefined) values.set(code, { value, title: soc2010().groups.get(code)?.title ?? "" });
  }
  return values;
}

/** The mean, or nothing of nothing. */
function mean(values: readonly number[]): readonly number[] {
  return values.length === 0 ? [] : [values.reduce((sum, value) => sum + value, 0) / values.length];
}
