import { isBeside, type Walked, type WalkedOccupation, type WalkPath } from "@kommuneradar/core";
import { sectorName } from "../beside/sector-title.js";
import { classificationTitle } from "../classification.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import type { ShownTitle } from "../shown-title.js";
import { besidePlace } from "./beside/beside-place.js";
import { besideTitle } from "./beside/step-title.js";
import { inPageLanguage } from "./facts.js";
import { figurePlace } from "./figure-place.js";
import { groundView, rowsView } from "./ground-view.js";
import type { ExplanationView } from "./model.js";
import { occupationPlace, placeTitle } from "./occupation-place.js";
import { explanationWords } from "./words.js";

/** How a figure comes about, at the place a reader has opened; null where none is open. */
export function explanationView(input: EstimateViewInput, given: ViewedResult): ExplanationView | null {
  const { explanation, language } = input;
  if (explanation === undefined) return null;
  const { path, walked } = explanation;
  const result = underOf(given, walked);
  const words = explanationWords(language);
  const crumbs = crumbsOf(input, result, path, walked);
  const title = crumbs.at(-1)?.title ?? words.total;
  const place = {
    path,
    crumbs: crumbs.map(({ label, language: of, path: to }) => ({ label, language: of, path: to })),
    heading: title,
    language: crumbs.at(-1)?.language ?? "",
    figure: "",
    formulas: [],
    facts: [],
    tables: [],
    ground: [],
    rows: [],
    overrides: "",
  };
  if (walked === undefined) return { ...place, facts: [inPageLanguage(words.notThere)] };
  if (walked === "hidden") return { ...place, facts: [inPageLanguage(words.isHidden)] };
  if (walked.kind === "figure") {
    return { ...place, ...figurePlace(input, result, walked.explanation, path, walked.processes) };
  }
  if (!isOccupation(walked)) return { ...place, ...besidePlace(input, result, walked, path) };
  return {
    ...place,
    ...occupationPlace(input, result, walked, path),
    ground: groundView(input, result, walked),
    rows: rowsView(input, walked),
    // What is overridden is the estimate's own value.
    overrides:
      walked.under === null && (walked.kind === "occupation" || walked.kind === "value")
        ? walked.explanation.code
        : "",
  };
}

/** The result that a place is told under: below a choice, the one that the choice makes. */
function underOf(result: ViewedResult, walked: Walked | "hidden" | undefined): ViewedResult {
  if (walked === undefined || walked === "hidden" || !isOccupation(walked) || walked.under === null) {
    return result;
  }
  return { ...result, ...walked.under, total: walked.figures };
}

function isOccupation(walked: Walked): walked is WalkedOccupation {
  return "occupation" in walked;
}

interface Crumb extends ShownTitle {
  readonly label: string;
  readonly path: WalkPath;
}

/** Every place above, and the place itself; by its code alone where it is no longer there. */
function crumbsOf(
  input: EstimateViewInput,
  result: ViewedResult,
  path: WalkPath,
  walked: NonNullable<EstimateViewInput["explanation"]>["walked"],
): readonly Crumb[] {
  const { total } = explanationWords(input.language);
  const found = walked !== undefined && walked !== "hidden" && isOccupation(walked) ? walked : undefined;
  const code = path.find((step) => step.kind === "occupation")?.code ?? "";
  const crumbs: Crumb[] = [{ label: total, title: total, language: "", path: [] }];
  for (const [at, step] of path.entries()) {
    const to = path.slice(0, at + 1);
    if (step.kind === "group") {
      const label = Object.values(step.key)
        .map((value) => sectorName(input, value))
        .join(", ");
      crumbs.push({ label, title: label, language: "", path: to });
    } else if (step.kind === "sector") {
      const label = sectorName(input, step.sector);
      crumbs.push({ label, title: label, language: "", path: to });
    } else if (isBeside(step)) {
      const label = besideTitle(input, step);
      crumbs.push({ label, title: label, language: "", path: to });
    } else if (found !== undefined) {
      const titled = placeTitle(input, result, {
        ...found,
        kind: step.kind,
      } satisfies WalkedOccupation);
      crumbs.push({ ...titled, path: to });
    } else {
      const own =
        "code" in step ? step.code : `${classificationTitle(result.settings.classification)} ${code}`;
      crumbs.push({ label: own, title: own, language: "", path: to });
    }
  }
  return crumbs;
}
