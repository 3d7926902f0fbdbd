import { bandOf } from "../../estimate/bands.js";
import type { Scorer } from "../../estimate/scorer.js";
import type { EstimateSettings } from "../../estimate/types.js";
import type { Increment } from "./effects.js";

/** What one full unit of weight in an occupation adds to the sums. */
export function worth(scorer: Scorer, settings: EstimateSettings): (code: string) => Increment {
  return (code) => {
    const { value } = scorer.score(code);
    if (value === null) return { sum: 0, high: 0, covered: 0 };
    return { sum: value, high: Number(bandOf(value, settings) === "high"), covered: 1 };
  };
}

/** The same of so much weight. */
export function times(weight: number, { sum, high, covered }: Increment): Increment {
  return { sum: weight * sum, high: weight * high, covered: weight * covered };
}
