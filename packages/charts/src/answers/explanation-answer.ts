import type { Language, WalkPath } from "@kommuneradar/core";
import type { Answer } from "@kommuneradar/schema";
import type { ExplanationView, PartsView, PartView } from "../estimate/explanation/model.js";
import type { EstimateRead } from "../tables/estimate-read.js";
import { hiddenNotes } from "../tables/hidden-notes.js";
import { figureNotes } from "../tables/summary.js";
import { askedFigures } from "./asked-figures.js";
import { type ExplainRequest, explainRequest } from "./explain-request.js";
import { createPlaces } from "./places.js";
import { AnswerRefused } from "./refused.js";
import { answerTexts } from "./texts.js";

/** What is asked to be explained, and how the figures are to be grouped for it; undefined: as they are. */
export interface AskedExplanation {
  /** As it was asked. */
  readonly what: string;
  /** The same, read. */
  readonly request: ExplainRequest;
  /** Dimensions of the group that is asked about. */
  readonly groupBy: readonly string[] | undefined;
}

/**
 * Reads what an assistant asks to be explained.
 * @throws AnswerRefused where it is nothing of the kind
 */
export function askedExplanation(what: string, language: Language): AskedExplanation {
  const request = explainRequest(what);
  if (typeof request === "string") throw new AnswerRefused(answerTexts(language).notExplained(what));
  const names = request.kind === "figure" ? Object.keys(request.key) : [];
  return { what, request, groupBy: names.length > 0 ? names : undefined };
}

/**
 * A place of an explanation, as the estimate view shows it. `ownCode` gives where a file's mapping leads a code of its own.
 * @throws AnswerRefused for what is hidden and for what is not there
 */
export function explanationAnswer(
  { what, request, groupBy }: AskedExplanation,
  read: EstimateRead & { readonly shownAs: readonly string[] },
  language: Language,
  ownCode: (code: string) => string | undefined = () => undefined,
): Answer<"explain"> {
  const words = answerTexts(language);
  const document = askedFigures(read, groupBy, language);
  const { processes, fictional } = document;
  const view = createPlaces({ ...read, published: document, processes, language })(pathOf(request, ownCode));
  if (view === "hidden") throw new AnswerRefused(words.hidden(what));
  if (view === undefined) throw new AnswerRefused(words.notInFigures(what));
  const notes = [...hiddenNotes(document, language), ...figureNotes(document, language)];
  return { asked: what, ...toldView(view), fictional, notes };
}

function pathOf(request: ExplainRequest, ownCode: (code: string) => string | undefined): WalkPath {
  if (request.kind === "place") return request.path;
  if (request.kind === "occupation") {
    return [{ kind: "occupation", code: ownCode(request.code) ?? request.code }];
  }
  return Object.keys(request.key).length === 0 ? [] : [{ kind: "group", key: request.key }];
}

function toldView(view: ExplanationView) {
  return {
    heading: view.heading,
    figure: view.figure,
    within: view.crumbs.map(({ label }) => label),
    formulas: view.formulas.map(({ label, formula, numbers, result }) => ({
      label,
      formula,
      numbers,
      result,
    })),
    facts: view.facts.map(({ text }) => text),
    ground: view.ground.flatMap(({ label, value }) => (value === "" ? [] : [{ label, value }])),
    tables: view.tables.map(tableOf),
  };
}

function tableOf({ heading, rows, rest, sum, note }: PartsView) {
  return {
    heading,
    parts: rows.map(partOf),
    rest: rest && partOf(rest),
    sum: sum && partOf(sum),
    note,
  };
}

function partOf({ code, title, weightText, valueText, addedText, remark }: PartView) {
  return { code, title, weight: weightText, value: valueText, adds: addedText, remark };
}
