import type { WalkedBeside, WalkPath } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { bandPlace } from "./band-place.js";
import { changePlace } from "./change-place.js";
import { coveragePlace } from "./coverage-place.js";
import { differencePlace } from "./difference-place.js";
import { partPlace } from "./part-place.js";
import type { Place } from "./place.js";
import { standardisedPlace } from "./standardised-place.js";

const nothing: Place = { figure: "", formulas: [], facts: [], tables: [] };

/** What stands beside the figures: the composition, the comparison, the years. */
export function besidePlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedBeside,
  path: WalkPath,
): Place {
  const [step] = path;
  switch (walked.kind) {
    case "coverage":
      return coveragePlace(input, result, walked);
    case "band":
      return bandPlace(input, result, walked, path);
    case "part":
      return partPlace(input, result, walked, path);
    case "standardised":
      return standardisedPlace(input, result, walked);
    case "difference":
      return step?.kind === "difference" ? differencePlace(input, result, walked, step) : nothing;
    case "change":
      return changePlace(input, result, walked, path);
  }
}
