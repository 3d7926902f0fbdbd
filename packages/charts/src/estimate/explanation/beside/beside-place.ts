import type { WalkedBeside, WalkPath } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { agreementPlace } from "./agreement-place.js";
import { bandPlace } from "./band-place.js";
import { changePlace } from "./change-place.js";
import { choicePlace } from "./choice-place.js";
import { coveragePlace } from "./coverage-place.js";
import { differencePlace } from "./difference-place.js";
import { partPlace } from "./part-place.js";
import type { Place } from "./place.js";
import { processPlace } from "./process-place.js";
import { processesPlace } from "./processes-place.js";
import { standardisedPlace } from "./standardised-place.js";
import { wherePlace } from "./where-place.js";

const nothing: Place = { figure: "", formulas: [], facts: [], tables: [] };

/** What stands beside the figures: the composition, the comparison, the years, other choices, technologies, processes. */
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
    case "choice":
      return choicePlace(input, result, walked, path);
    case "agreement":
      return agreementPlace(input, result, walked, path);
    case "where":
      return wherePlace(input, result, walked, path);
    case "processes":
      return processesPlace(input, result, walked);
    case "process":
      return processPlace(input, result, walked, path);
  }
}
