import { estimateDocument, estimateMethod, estimateUncertainty, validFields } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { asText } from "../text/as-text.js";
import { fileLanguage } from "../text/localized.js";
import { asNumber, asString, asStrings, oneOf, optional } from "../yaml/fields.js";
import { type DocumentReader, readDocument } from "../yaml/read-document.js";
import type { YamlSource } from "../yaml/source.js";
import type { EstimateFile } from "./file-model.js";
import { groupsOf, overridesOf, processesOf, workforceSources } from "./file-parts.js";
import { repeatedScores, scaleProblems, scoresOf } from "./file-scores.js";
import { processSpreadProblems, spreadProblems } from "./file-spreads.js";
import { defaultSettings } from "./settings.js";
import { estimateSynonyms } from "./synonyms.js";

export type { EstimateFile, EstimateGroup, ScoreFile, WorkforceSource, WorkProcess } from "./file-model.js";

/** An estimate file, read. */
export interface EstimateReading {
  /** There whenever a model could be made, also beside errors: a field that is wrong has its default. */
  readonly estimate: EstimateFile | undefined;
  /** Every fault of the text, in its order. */
  readonly problems: readonly Problem[];
  /** The text with its syntax, for ranges. */
  readonly source: YamlSource;
}

/** An estimate file samples ranges unless it says otherwise; the command line does not. */
const defaultDraws = 2000;
const defaultHorizon = "10-20 years";
/** KS publishes no cell of ten FTE or fewer. */
export const defaultSuppressBelow = 10;

/** Reads an estimate file. Never throws; nothing is left out without a problem that names it. */
export function readEstimateFile(text: string): EstimateReading {
  const { model, problems, source } = readDocument(text, reader);
  return { estimate: model, problems, source };
}

const reader: DocumentReader<EstimateFile> = {
  get document() {
    return estimateDocument;
  },
  synonyms: estimateSynonyms,
  read(fields, source) {
    const { mapping, high, low, inclusiveHigh, bridge, fallback, seed, interval } = defaultSettings();
    const language = fileLanguage(fields.language);
    const suppressBelow = asNumber(fields.suppressBelow);
    const model: EstimateFile = {
      ...optional("id", asString(fields.id)),
      title: asText(fields.title) ?? "",
      language,
      ...optional("radar", asString(fields.radar)),
      ...optional("plan", asString(fields.plan)),
      workforce: workforceSources(fields.workforce, source),
      ...scoresOf(fields.scores, source),
      ...optional("weight", oneOf(["fte", "headcount"] as const, fields.weight)),
      method: {
        ...{ mapping, high, low, inclusiveHigh, bridge, fallback },
        ...validFields(estimateMethod, fields.method),
      },
      groupBy: asStrings(fields.groupBy),
      groups: groupsOf(fields.groups),
      ...optional("municipality", asString(fields.municipality)),
      ...optional("compareWith", asString(fields.compareWith)),
      overrides: overridesOf(fields.overrides, language, source),
      processes: processesOf(fields.processes),
      uncertainty: {
        ...{ draws: defaultDraws, seed, interval },
        ...validFields(estimateUncertainty, fields.uncertainty),
      },
      horizon: asString(fields.horizon) ?? defaultHorizon,
      suppressBelow: suppressBelow === undefined || suppressBelow < 0 ? defaultSuppressBelow : suppressBelow,
      statesSuppression: suppressBelow !== undefined && suppressBelow >= 0,
    };
    const problems = [
      ...thresholdProblems(model, source),
      ...scaleProblems(fields.scores, source),
      ...repeatedScores(fields.scores, source),
      ...spreadProblems(fields.overrides, source),
      ...processSpreadProblems(fields.processes, source),
    ];
    return { model, problems };
  },
};

/** The lower threshold may not stand above the upper one: an occupation would be low and high at once. */
function thresholdProblems({ method }: EstimateFile, source: YamlSource): Problem[] {
  if (method.low <= method.high) return [];
  const data = { path: "method.low", min: 0, max: method.high, value: String(method.low) };
  return [{ code: "out-of-range", data, range: source.rangeOf(["method", "low"]) }];
}
