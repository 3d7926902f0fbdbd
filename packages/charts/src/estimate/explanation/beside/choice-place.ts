import type { Figures, MovedOccupation, WalkedChoice, WalkPath } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { score } from "../../numbers.js";
import { type MeasureScale, meanScale, shareScale } from "../../scale.js";
import { estimateWords } from "../../text/index.js";
import { variantWords } from "../../variants/words.js";
import { type Amounts, amountsOf } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import { figurePlace } from "../figure-place.js";
import type { FormulaView, PartsView, PartView } from "../model.js";
import { noPart, occupationPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import { choiceExplanationWords } from "./choice-words.js";
import { fineValues } from "./fine-values.js";
import type { Place } from "./place.js";
import { besideExplanationWords } from "./words.js";

/** The total with one thing chosen otherwise: its measures, and which occupations make it another than it is. */
export function choicePlace(
  input: EstimateViewInput,
  given: ViewedResult,
  walked: WalkedChoice,
  path: WalkPath,
): Place {
  const { language } = input;
  const { explanation, under, source, moved } = walked;
  const result = resultUnder(given, walked);
  const own = choiceExplanationWords(language);
  const amounts = amountsOf(result, language);
  const figure = figurePlace(input, result, explanation, path);
  const isAsItIs = moved?.length === 0;
  return {
    ...figure,
    formulas: [
      ...figure.formulas,
      ...byUnitGroups(explanation.figures, amounts, language),
      coverage(explanation.figures, amounts, language),
      ...(moved === null || isAsItIs ? [] : changes(walked, result, language)),
    ],
    facts: [
      ...(source === null ? [] : [own.source(source.code, source.title, score(source.value, language))]),
      ...(moved === null && under.scores.id !== given.scores.id ? [own.otherScale] : []),
      ...(isAsItIs ? [isOwn(given, walked) ? own.asItIs : own.noChange] : []),
      ...(given.suppression?.occupations ? [variantWords(language).withoutHidden] : []),
    ]
      .map(inPageLanguage)
      .concat(figure.facts),
    tables: [
      ...(moved === null || isAsItIs ? [] : [movedParts(input, result, walked, moved, path)]),
      ...figure.tables,
    ],
  };
}

/** The result that what lies at and below a choice is told under. */
export function resultUnder(
  given: ViewedResult,
  { under, explanation }: Pick<WalkedChoice, "under" | "explanation">,
): ViewedResult {
  return { ...given, ...under, total: explanation.figures };
}

function isOwn({ settings }: ViewedResult, { under }: WalkedChoice): boolean {
  const { mapping, scores, high, bridge, fallback } = under.settings;
  return (
    mapping === settings.mapping &&
    scores === settings.scores &&
    high === settings.high &&
    bridge === settings.bridge &&
    fallback === settings.fallback &&
    under.settings.overrides.length === settings.overrides.length
  );
}

function byUnitGroups(
  { high, highByUnitGroups, covered }: Figures,
  amounts: Amounts,
  language: EstimateViewInput["language"],
): readonly FormulaView[] {
  if (high === null || highByUnitGroups === null || Math.abs(high - highByUnitGroups) < 1e-9) return [];
  return [
    {
      label: variantWords(language).mappings.byUnitGroups,
      formula: "",
      numbers: amounts.fraction(highByUnitGroups * covered, covered),
      result: amounts.percent(highByUnitGroups),
    },
  ];
}

function coverage(
  { covered, weight, coverage: share }: Figures,
  amounts: Amounts,
  language: EstimateViewInput["language"],
): FormulaView {
  const words = besideExplanationWords(language);
  return {
    label: words.coverage,
    formula: words.coverageFormula(amounts.names.weight),
    numbers: amounts.fraction(covered, weight),
    result: amounts.percent(share),
  };
}

/** The two measures with the choice less those without it. */
function changes(
  { before, explanation: { figures }, source, moved }: WalkedChoice,
  result: ViewedResult,
  language: EstimateViewInput["language"],
): readonly FormulaView[] {
  const words = choiceExplanationWords(language);
  const amounts = amountsOf(result, language);
  const [only] = moved ?? [];
  const measure = (label: string, id: "mean" | "high", scale: MeasureScale): readonly FormulaView[] => {
    const [was, is] = [before[id], figures[id]];
    if (was === null || is === null) return [];
    const text = fineValues(scale, 1, language);
    return [
      {
        label: words.change(label),
        formula: words.changeFormula(label),
        numbers: `${text(is)} − ${text(was)}`,
        result: `${scale.signed(is - was)}${scale.isShare ? "\u00a0pp" : ""}`,
      },
    ];
  };
  const [old, now] = only?.values ?? [null, null];
  const scale = meanScale(result.scores, language);
  const bySource =
    source === null || only === undefined || old === null || now === null
      ? []
      : [
          {
            label: words.change("A"),
            formula: words.sourceFormula(amounts.names.weight, amounts.names.value),
            numbers: `${amounts.fraction(only.weight, figures.covered)} × (${score(now, language)} − ${score(old, language)})`,
            result: `${scale.signed(only.mean)}${scale.isShare ? "\u00a0pp" : ""}`,
          },
        ];
  return [
    ...(bySource.length > 0 ? bySource : measure("A", "mean", scale)),
    ...measure("B", "high", shareScale(language)),
  ];
}

function movedParts(
  input: EstimateViewInput,
  result: ViewedResult,
  { before, explanation: { figures } }: WalkedChoice,
  moved: readonly MovedOccupation[],
  path: WalkPath,
): PartsView {
  const { language } = input;
  const words = explanationWords(language);
  const own = choiceExplanationWords(language);
  const texts = estimateWords(language);
  const amounts = amountsOf(result, language);
  const scale = meanScale(result.scores, language);
  const written = amounts.column(moved.map(({ weight }) => weight));
  const hasHigh = figures.high !== null && before.high !== null;
  const change = (mean: number, high: number) => ({
    addedText: scale.signed(mean, 2),
    shareText: hasHigh ? shareScale(language).signed(high, 2) : "",
  });
  const value = (of: number | null) => (of === null ? "–" : score(of, language));
  return {
    id: "moved",
    heading: own.moved,
    columns: {
      part: words.occupation,
      weight: texts.unitHeading[result.settings.weight],
      value: own.values(texts.measures[result.scores.kind].value),
      added: scale.isShare ? own.changes("A") : "A",
      share: hasHigh ? own.changes("B") : "",
    },
    rows: moved.map(
      ({ code, title, weight, values: [was, is], mean, high }): PartView => ({
        ...occupationPart(input, result, code, title),
        weightText: written(weight),
        valueText: was === is ? value(is) : `${value(was)} → ${value(is)}`,
        ...change(mean, high),
        path: [...path, { kind: "occupation", code }, { kind: "value" }],
      }),
    ),
    rest: null,
    sum: {
      ...noPart,
      id: "sum",
      title: words.sum,
      ...change((figures.mean ?? 0) - (before.mean ?? 0), (figures.high ?? 0) - (before.high ?? 0)),
    },
    note: "",
  };
}
