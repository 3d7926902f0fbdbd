import { bandOf } from "../../bands.js";
import type { Triangle } from "../triangular.js";
import { constantLaw } from "./discrete.js";
import type { Law } from "./law.js";

/** The law of what somebody states: exact. */
export function triangularLaw({ spread: [least, greatest], mode }: Triangle): Law {
  const width = greatest - least;
  if (!(width > 0)) return constantLaw(mode);
  return {
    mean: (least + mode + greatest) / 3,
    variance: ((greatest - mode) ** 2 + (mode - least) * width) / 18,
    least,
    greatest,
    high(thresholds) {
      if (bandOf(least, thresholds) === "high") return 1;
      if (bandOf(greatest, thresholds) !== "high") return 0;
      const { high } = thresholds;
      return high < mode
        ? 1 - (high - least) ** 2 / (width * (mode - least))
        : (greatest - high) ** 2 / (width * (greatest - mode));
    },
  };
}
