import { crosswalkNote, unitGroupsOf, type WalkedOccupation, type WalkPath } from "@kommuneradar/core";
import { classificationTitle } from "../classification.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { score } from "../numbers.js";
import { type ShownTitle, shownTitle } from "../shown-title.js";
import { estimateWords } from "../text/index.js";
import { amountsOf } from "./amounts.js";
import { occupationProcessParts } from "./beside/occupation-processes.js";
import { inPageLanguage, ofTheData } from "./facts.js";
import type { ExplanationView, PartsView, PartView } from "./model.js";
import { occupationPart } from "./part-rows.js";
import { combinedFormula, meanFormula } from "./value-formulas.js";
import { groupParts, sourceParts } from "./value-parts.js";
import { explanationWords } from "./words.js";

type Place = Pick<ExplanationView, "figure" | "formulas" | "facts" | "tables">;

/** An occupation, its code, a unit group or a source occupation: the figure there and what it is made of. */
export function occupationPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedOccupation,
  path: WalkPath,
): Place {
  switch (walked.kind) {
    case "occupation":
      return addedPlace(input, result, walked, path);
    case "value":
      return valuePlace(input, result, walked, path);
    case "unit-group":
      return unitGroupPlace(input, result, walked, path);
    case "source":
      return sourcePlace(input, result, walked);
  }
}

/** What the occupation adds to the figure it is a part of. */
function addedPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  { occupation, figures, explanation, unitGroups, isUnitGroup, processes }: WalkedOccupation,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = explanationWords(language);
  const amounts = amountsOf(result, language);
  const { value, contribution, weight } = occupation;
  const share = amounts.share(contribution, figures.mean).text;
  const unit = estimateWords(language).unit[result.settings.weight](weight);
  const below: WalkPath = [...path, { kind: "value" }];
  return {
    figure: contribution === null ? "" : amounts.addedFact(contribution),
    formulas:
      value === null || contribution === null
        ? []
        : [
            {
              label: words.adds,
              formula: words.addsFormula(amounts.names.weight, amounts.names.value),
              numbers: `${amounts.fraction(weight, figures.covered)} × ${score(value, language)}`,
              result: [amounts.addedFact(contribution), share && words.ofFigure(share)]
                .filter(Boolean)
                .join(", "),
            },
          ],
    facts: [
      `${amounts.weight(weight)} ${unit}.`,
      ...(value === null ? [words.level[occupation.level]] : []),
    ].map(inPageLanguage),
    tables: [
      codeParts(input, result, occupation, below),
      ...sourceParts(input, result, { explanation, unitGroups, isUnitGroup }, below),
      ...occupationProcessParts(input, processes),
    ],
  };
}

/** The one code that the value belongs to. */
function codeParts(
  input: EstimateViewInput,
  result: ViewedResult,
  { code, title, value, level }: WalkedOccupation["occupation"],
  path: WalkPath,
): PartsView {
  const { language } = input;
  const { settings, scores } = result;
  const own = estimateWords(language);
  const row: PartView = {
    ...occupationPart(input, result, code, title),
    valueText: value === null ? own.occupations.noValue : score(value, language),
    remark: own.occupations.levels[level],
    path,
  };
  return {
    id: "code",
    heading: own.measures[scores.kind].value,
    columns: {
      part: classificationTitle(settings.classification),
      weight: "",
      value: own.measures[scores.kind].value,
      added: "",
      share: "",
    },
    rows: [row],
    rest: null,
    sum: null,
    note: "",
  };
}

/** The code's value, and the unit groups it is made of. */
function valuePlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedOccupation,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = explanationWords(language);
  const { explanation, unitGroups, isUnitGroup } = walked;
  const { value, isco, level, override } = explanation;
  const name = valueName(result, language);
  const relation = isco && (words.link[isco.relation] ?? isco.relation);
  const [only] = unitGroups;
  const ofGroups = unitGroupsOf(result.scores, result.settings);
  const own = isUnitGroup && only ? combinedFormula(only, result, name, language) : undefined;
  const formula =
    override === null
      ? (own ?? meanFormula(unitGroups, value, name, classificationTitle(ofGroups), language))
      : {
          label: name,
          formula: words.overridden,
          numbers: "",
          result: score(override.probability, language),
        };
  return {
    figure: value === null ? "" : score(value, language),
    formulas: formula === undefined ? [] : [formula],
    facts: [
      inPageLanguage(words.level[level]),
      ...(isco === null
        ? []
        : [
            inPageLanguage(
              `${classificationTitle("styrk08")} ${explanation.code} → ${classificationTitle("isco08")} ${isco.code}: ${relation}.`,
            ),
          ]),
      ...(isco?.note ? [ofTheData(crosswalkNote(explanation.code, isco.note, language), language)] : []),
      ...(isUnitGroup && only?.sources.length === 0 ? [inPageLanguage(words.ofSetItself)] : []),
    ],
    tables: isUnitGroup
      ? sourceParts(input, result, walked, path)
      : [...groupParts(input, result, walked, path), ...sourceParts(input, result, walked, path)],
  };
}

function unitGroupPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedOccupation,
  path: WalkPath,
): Place {
  const { language } = input;
  const { unitGroup } = walked;
  if (unitGroup === null) return { figure: "", formulas: [], facts: [], tables: [] };
  const formula = combinedFormula(unitGroup, result, valueName(result, language), language);
  return {
    figure: score(unitGroup.value, language),
    formulas: formula === undefined ? [] : [formula],
    facts: unitGroup.sources.length === 0 ? [inPageLanguage(explanationWords(language).ofSetItself)] : [],
    tables: sourceParts(
      input,
      result,
      { explanation: walked.explanation, unitGroups: [unitGroup], isUnitGroup: true },
      path,
    ),
  };
}

function sourcePlace(
  { language }: EstimateViewInput,
  { scores }: ViewedResult,
  { source }: WalkedOccupation,
): Place {
  const words = explanationWords(language);
  if (source === null) return { figure: "", formulas: [], facts: [], tables: [] };
  const { bridgedFrom, partial, probability } = source;
  const title = `${scores.title}${scores.source === "" ? "" : `. ${scores.source}`}`;
  return {
    figure: score(probability, language),
    formulas: [],
    facts: [
      words.published(title),
      ...(bridgedFrom === null ? [] : [`${words.bridged(bridgedFrom.code, bridgedFrom.title)}.`]),
      ...(partial ? [`${words.partial}.`] : []),
    ].map((text) => inPageLanguage(sentence(text))),
    tables: [],
  };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.replace(/\.\.$/, ".");
}

function valueName({ scores }: ViewedResult, language: EstimateViewInput["language"]): string {
  return estimateWords(language).measures[scores.kind].value;
}

/** A place's title within the breadcrumb, and its heading. */
export function placeTitle(
  input: EstimateViewInput,
  { settings, scores }: ViewedResult,
  walked: WalkedOccupation,
): ShownTitle & { readonly label: string } {
  const { explanation, unitGroup, source, kind } = walked;
  const of = (classification: typeof settings.classification, code: string, own: string) => {
    const { title, language } = shownTitle(input, classification, code, own);
    const label = `${classificationTitle(classification)} ${code}`;
    return { label, title: `${label} ${title}`.trim(), language };
  };
  if (kind === "source" && source !== null) return of(scores.classification, source.code, source.title);
  if (kind === "unit-group" && unitGroup !== null) {
    return of(unitGroupsOf(scores, settings), unitGroup.code, unitGroup.title);
  }
  const code = of(settings.classification, explanation.code, explanation.title);
  if (kind === "value") return code;
  const own = shownTitle(input, settings.classification, explanation.code, explanation.title);
  const title = `${explanation.code} ${own.title}`.trim();
  return { ...code, label: title, title };
}
