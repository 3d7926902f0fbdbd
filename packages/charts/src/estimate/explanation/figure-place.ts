import type { FigureExplanation, WalkPath } from "@kommuneradar/core";
import { sectorName } from "../beside/sector-title.js";
import { classificationTitle } from "../classification.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { score, threshold } from "../numbers.js";
import { shownTitle } from "../shown-title.js";
import { estimateWords } from "../text/index.js";
import { type Amounts, amountsOf, weightFact } from "./amounts.js";
import { inPageLanguage } from "./facts.js";
import type { ExplanationView, FormulaView, PartsView, PartView } from "./model.js";
import { explanationWords } from "./words.js";

type Place = Pick<ExplanationView, "figure" | "formulas" | "facts" | "tables">;

/** The total or a sector: both measures with their numbers, and the sectors and occupations that make A. */
export function figurePlace(
  input: EstimateViewInput,
  result: ViewedResult,
  explanation: FigureExplanation,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = explanationWords(language);
  const amounts = amountsOf(result, language);
  const { figures } = explanation;
  const tables = [
    sectorParts(input, explanation, amounts, path, result),
    occupationParts(input, result, explanation, amounts, path),
  ];
  return {
    figure: figures.mean === null ? "" : `A ${amounts.mean(figures.mean)}`,
    formulas: formulas(input, result, explanation, amounts),
    facts: [
      ...(figures.mean === null ? [words.nothingCovered] : []),
      weightFact(explanation, result.settings, amounts, language),
    ].map(inPageLanguage),
    tables: tables.filter((table) => table !== null),
  };
}

function formulas(
  { language }: EstimateViewInput,
  { settings, total }: ViewedResult,
  { figures, key }: FigureExplanation,
  amounts: Amounts,
): readonly FormulaView[] {
  const words = explanationWords(language);
  const { weight, value } = amounts.names;
  if (figures.mean === null) return [];
  const bound = estimateWords(language).above(threshold(settings.high, language), settings.inclusiveHigh);
  const isPart = Object.keys(key).length > 0 && total.covered > 0 && total.mean !== null;
  const added = figures.automatable / total.covered;
  const ofTotal = amounts.share(added, total.mean).text;
  return [
    {
      label: "A",
      formula: words.meanFormula(weight, value),
      numbers: amounts.fraction(figures.automatable, figures.covered),
      result: amounts.mean(figures.mean),
    },
    ...(figures.high === null
      ? []
      : [
          {
            label: "B",
            formula: words.highFormula(weight, value, bound),
            numbers: amounts.fraction(figures.high * figures.covered, figures.covered),
            result: amounts.percent(figures.high),
          },
        ]),
    ...(isPart
      ? [
          {
            label: words.addsToTotal,
            formula: words.groupAddsFormula(weight, value),
            numbers: amounts.fraction(figures.automatable, total.covered),
            result: [amounts.addedFact(added), ofTotal && words.ofFigure(ofTotal)].filter(Boolean).join(", "),
          },
        ]
      : []),
  ];
}

function columns({ language }: EstimateViewInput, result: ViewedResult, part: string): PartsView["columns"] {
  const words = explanationWords(language);
  const own = estimateWords(language);
  const isShare = result.scores.scale.unit === "probability";
  return {
    part,
    weight: own.unitHeading[result.settings.weight],
    value: "",
    added: isShare ? words.added : words.addedScore,
    share: words.share,
  };
}

const noPart: PartView = {
  id: "",
  code: "",
  title: "",
  language: "",
  weightText: "",
  valueText: "",
  addedText: "",
  share: null,
  shareText: "",
  remark: "",
  path: null,
};

/** null where the estimate has no sectors to part it by. */
function sectorParts(
  input: EstimateViewInput,
  { groups, figures }: FigureExplanation,
  amounts: Amounts,
  path: WalkPath,
  result: ViewedResult,
): PartsView | null {
  const hidden = result.suppression?.groups.length ?? 0;
  const isParted = groups.length + hidden > 1 && groups.some(({ key }) => (key.sector ?? "") !== "");
  if (!isParted) return null;
  const words = explanationWords(input.language);
  const left = (of: number, take: (group: FigureExplanation["groups"][number]) => number) =>
    groups.reduce((rest, group) => rest - take(group), of);
  const rows = groups.map(({ key, weight, mean, contribution }): PartView => {
    const sector = key.sector ?? "";
    const { share, text } = amounts.share(contribution, figures.mean);
    return {
      ...noPart,
      id: sector,
      title: sectorName(input, sector),
      weightText: amounts.weight(weight),
      valueText: mean === null ? "–" : amounts.mean(mean),
      addedText: contribution === null ? "–" : amounts.added(contribution),
      share,
      shareText: text,
      path: [...path, { kind: "group", key }],
    };
  });
  const rest = {
    weight: left(figures.weight, (group) => group.weight),
    contribution: left(figures.mean ?? 0, (group) => group.contribution ?? 0),
  };
  return {
    id: "sectors",
    heading: words.bySector,
    columns: { ...columns(input, result, words.sector), value: "A" },
    rows,
    rest: hidden > 0 ? restPart(rest, figures.mean, amounts, words.hidden) : null,
    sum: sumPart(figures, amounts, words.sum),
    note: "",
  };
}

function occupationParts(
  input: EstimateViewInput,
  result: ViewedResult,
  { occupations, rest, figures }: FigureExplanation,
  amounts: Amounts,
  path: WalkPath,
): PartsView {
  const words = explanationWords(input.language);
  const texts = estimateWords(input.language);
  const { classification } = result.settings;
  const rows = occupations.map(({ code, title: own, weight, value, level, contribution }): PartView => {
    const { title, language } = shownTitle(input, classification, code, own);
    const { share, text } = amounts.share(contribution, figures.mean);
    return {
      ...noPart,
      id: code,
      code,
      title: title === "" ? texts.occupations.unknownCode : title,
      language,
      weightText: amounts.weight(weight),
      valueText: value === null ? texts.occupations.noValue : score(value, input.language),
      addedText: contribution === null ? "–" : amounts.added(contribution),
      share,
      shareText: text,
      remark: level === "direct" || level === "none" ? "" : texts.occupations.levels[level],
      path: [...path, { kind: "occupation", code }],
    };
  });
  return {
    id: "occupations",
    heading: `${words.byOccupation} (${classificationTitle(classification)})`,
    columns: {
      ...columns(input, result, words.occupation),
      value: texts.measures[result.scores.kind].value,
    },
    rows,
    rest: rest === null ? null : restPart(rest, figures.mean, amounts, words.hidden),
    sum: sumPart(figures, amounts, words.sum),
    note: rest === null ? "" : words.hiddenNote,
  };
}

function restPart(
  { weight, contribution }: { readonly weight: number; readonly contribution: number | null },
  mean: number | null,
  amounts: Amounts,
  title: string,
): PartView {
  const { share, text } = amounts.share(contribution, mean);
  return {
    ...noPart,
    id: "rest",
    title,
    weightText: amounts.weight(weight),
    addedText: contribution === null ? "–" : amounts.added(contribution),
    share,
    shareText: text,
  };
}

function sumPart({ weight, mean }: FigureExplanation["figures"], amounts: Amounts, title: string): PartView {
  return {
    ...noPart,
    id: "sum",
    title,
    weightText: amounts.weight(weight),
    addedText: mean === null ? "–" : amounts.added(mean),
  };
}
