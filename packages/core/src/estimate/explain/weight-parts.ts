import type { Figures } from "../types.js";
import type { FigureExplanation } from "./types.js";

/** Where the weight of a figure stands. */
export function partsOf({
  weight,
  covered,
  coverageFallback,
  unknownCode,
}: Figures): FigureExplanation["parts"] {
  const filled = weight * coverageFallback;
  return {
    direct: covered - filled,
    filled,
    noValue: Math.max(0, weight - covered - unknownCode),
    unknownCode,
  };
}
