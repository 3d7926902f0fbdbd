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
import type { ExplainRequest } from "./request.js";

/** What was explained, in the order asked for. */
export type Explained =
  | { readonly kind: "figure"; readonly explanation: FigureExplanation }
  | { readonly kind: "occupation"; readonly explanation: OccupationExplanation };

/** Explains what may be told of a published estimate; `refusals` say why something cannot be. */
export function explainAll(
  requests: readonly ExplainRequest[],
  { tables }: Pick<EstimateInputs, "tables">,
  published: PublishedEstimate,
  options: PublishOptions,
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
    const { code } = request;
    const explanation = explainOccupation(tables, reference, settings, code);
    if (explanation !== undefined && shown.has(code)) explained.push({ kind: "occupation", explanation });
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
