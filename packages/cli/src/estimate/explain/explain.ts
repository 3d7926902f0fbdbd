import type { ExplainRequest, ExplanationView, PlaceOf } from "@kommuneradar/charts";
import {
  createFigureExplainer,
  explainOccupation,
  type FigureExplanation,
  type Language,
  type OccupationExplanation,
  type PublishedEstimate,
  type PublishOptions,
} from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import { explainTexts } from "../../text/explain.js";
import { explainFigureTexts } from "../../text/explain-figure.js";
import type { EstimateInputs } from "../inputs.js";

/** What was explained, in the order asked for. */
export type Explained =
  | { readonly kind: "figure"; readonly explanation: FigureExplanation }
  | {
      readonly kind: "occupation";
      readonly explanation: OccupationExplanation;
      /** The code of a file's own that was asked for, and the mapping that leads it here. */
      readonly from?: OwnCode;
    }
  /** A place beside the figures, as it was asked for. */
  | { readonly kind: "place"; readonly asked: string; readonly view: ExplanationView };

/** Where a mapping leads a code of a file's own. */
export interface OwnCode {
  readonly code: string;
  readonly mapping: string;
  readonly target: string;
}

/** Explains what may be told of a published estimate; `refusals` say why something cannot be. */
export function explainAll(
  requests: readonly ExplainRequest[],
  { tables, ownCode }: Pick<EstimateInputs, "tables" | "ownCode">,
  published: PublishedEstimate,
  options: PublishOptions,
  placeOf: PlaceOf,
  { reference, language }: { readonly reference: ReferenceData; readonly language: Language },
): { readonly explained: readonly Explained[]; readonly refusals: readonly string[] } {
  const explainFigure = createFigureExplainer(tables, reference, published, options);
  const explained: Explained[] = [];
  const refusals: string[] = [];
  const { settings } = published;
  const shown = new Set(published.occupations.map(({ code }) => code));
  for (const request of requests) {
    if (request.kind === "figure") {
      const explanation = explainFigure(request.key);
      if (explanation === "hidden") refusals.push(explainFigureTexts(language).hidden(request.text));
      else if (explanation !== undefined) explained.push({ kind: "figure", explanation });
      else refusals.push(noSuchGroup(request.text, published, language));
      continue;
    }
    if (request.kind === "place") {
      const view = placeOf(request.path);
      if (view === "hidden") refusals.push(explainFigureTexts(language).hidden(request.text));
      else if (view !== undefined) explained.push({ kind: "place", asked: request.text, view });
      else refusals.push(explainFigureTexts(language).noPlace(request.text));
      continue;
    }
    const { code } = request;
    const asWritten = explainOccupation(tables, reference, settings, code);
    const from = asWritten === undefined ? ownCode(code) : undefined;
    const explanation = from ? explainOccupation(tables, reference, settings, from.target) : asWritten;
    if (explanation !== undefined && shown.has(explanation.code))
      explained.push({ kind: "occupation", explanation, ...(from && { from }) });
    else refusals.push(explainTexts(language)[explanation === undefined ? "notThere" : "hidden"](code));
  }
  return { explained, refusals };
}

/** Groups named in a refusal: more would not be read. */
const mostNamed = 20;

function noSuchGroup(
  asked: string,
  { settings, groups, suppression }: PublishedEstimate,
  language: Language,
): string {
  const words = explainFigureTexts(language);
  const keys = [...groups.map(({ key }) => key), ...(suppression?.groups ?? [])];
  const named = keys
    .map((key) => settings.groupBy.map((name) => `${name}=${key[name] ?? ""}`).join(","))
    .sort();
  if (!keys.some((key) => Object.values(key).some((value) => value !== ""))) return words.nothingThere(asked);
  const known = named.slice(0, mostNamed).join(" · ");
  return words.notThere(asked, named.length > mostNamed ? `${known} …` : known);
}
