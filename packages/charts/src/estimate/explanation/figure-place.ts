import type { FigureExplanation, WalkPath, WithProcesses } from "@kommuneradar/core";
import { classificationTitle } from "../classification.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { score } from "../numbers.js";
import { estimateWords } from "../text/index.js";
import { type Amounts, amountsOf, weightFact } from "./amounts.js";
import { processedFormula } from "./beside/processes-place.js";
import { inPageLanguage } from "./facts.js";
import { measureFormulas } from "./measure-formulas.js";
import type { ExplanationView, FormulaView, PartsView, PartView } from "./model.js";
import { occupationPart, partColumns, restPart, sumPart } from "./part-rows.js";
import { sectorParts } from "./sector-parts.js";
import { explanationWords } from "./words.js";

type Place = Pick<ExplanationView, "figure" | "formulas" | "facts" | "tables">;

/** The total or a sector: both measures with their numbers, and the sectors and occupations that make A. */
export function figurePlace(
  input: EstimateViewInput,
  result: ViewedResult,
  explanation: FigureExplanation,
  path: WalkPath,
  processes: WithProcesses | null = null,
): Place {
  const { language } = input;
  const words = explanationWords(language);
  const amounts = amountsOf(result, language);
  const { figures } = explanation;
  const tables = [
    sectorTable(input, result, explanation, path),
    occupationParts(input, result, explanation, amounts, path),
  ];
  return {
    // Either may have been pressed.
    figure: [
      ...(figures.mean === null ? [] : [`A ${amounts.mean(figures.mean)}`]),
      ...(figures.high === null ? [] : [`B ${amounts.percent(figures.high)}`]),
    ].join(", "),
    formulas: [
      ...formulas(input, result, explanation, amounts),
      ...(processes === null ? [] : processedFormula(processes, amounts, language)),
    ],
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
  const isPart = Object.keys(key).length > 0 && total.covered > 0 && total.mean !== null;
  const added = figures.automatable / total.covered;
  const ofTotal = amounts.share(added, total.mean).text;
  return [
    ...measureFormulas(figures, settings, amounts, language),
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

/** null where the estimate has no sectors to part it by. */
function sectorTable(
  input: EstimateViewInput,
  result: ViewedResult,
  { groups, figures }: FigureExplanation,
  path: WalkPath,
): PartsView | null {
  const hidden = result.suppression?.groups.length ?? 0;
  if (!groups.some(({ key }) => (key.sector ?? "") !== "")) return null;
  const parts = groups.map(({ key, ...group }) => ({
    ...group,
    sector: key.sector ?? "",
    path: [...path, { kind: "group" as const, key }],
  }));
  return sectorParts(input, result, { figures, parts, hides: hidden > 0 });
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
  const written = amounts.column(
    [figures, ...occupations, ...(rest === null ? [] : [rest])].map(({ weight }) => weight),
  );
  const rows = occupations.map(({ code, title, weight, value, level, contribution }): PartView => {
    const { share, text } = amounts.share(contribution, figures.mean);
    return {
      ...occupationPart(input, result, code, title),
      weightText: written(weight),
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
      ...partColumns(input, result, words.occupation),
      value: texts.measures[result.scores.kind].value,
    },
    rows,
    rest: rest === null ? null : restPart(rest, figures.mean, amounts, words.hidden, written),
    sum: sumPart(figures, amounts, words.sum, written),
    note: rest === null ? "" : words.hiddenNote,
  };
}
