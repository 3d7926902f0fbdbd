import type { WalkedBand, WalkPath } from "@kommuneradar/core";
import { classificationTitle } from "../../classification.js";
import { compositionView } from "../../composition-view.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { score } from "../../numbers.js";
import { estimateWords } from "../../text/index.js";
import { type Amounts, amountsOf } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import type { PartsView, PartView } from "../model.js";
import { noPart, occupationPart, partColumns } from "../part-rows.js";
import { explanationWords } from "../words.js";
import type { Place } from "./place.js";
import { besideExplanationWords } from "./words.js";

/** A band of the composition: its part of the weight, and the occupations in it. */
export function bandPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedBand,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = besideExplanationWords(language);
  const amounts = amountsOf(result, language);
  const { band, weight, of } = walked;
  const { names } = amounts;
  const shown = compositionView(input, result).bands.find(({ id }) => id === band);
  const exact = amounts.percent(of > 0 ? weight / of : 0);
  const formulaOf = () => {
    if (band === "none") return words.noValue(names.weight);
    return band === "valued"
      ? words.coverageFormula(names.weight)
      : words.band(names.weight, names.value, shown?.bounds ?? "");
  };
  return {
    figure: exact,
    formulas: [
      {
        label: shown?.label ?? "",
        formula: formulaOf(),
        numbers: amounts.fraction(weight, of),
        result: exact,
      },
    ],
    facts: shown === undefined || shown.text === exact ? [] : [inPageLanguage(words.rounded(shown.text))],
    tables: [occupationsOf(input, result, walked, amounts, path)],
  };
}

function occupationsOf(
  input: EstimateViewInput,
  result: ViewedResult,
  { band, weight: whole, occupations, rest }: WalkedBand,
  amounts: Amounts,
  path: WalkPath,
): PartsView {
  const { language } = input;
  const words = explanationWords(language);
  const own = estimateWords(language);
  const { classification } = result.settings;
  const written = amounts.column([whole, rest ?? whole, ...occupations.map(({ weight }) => weight)]);
  const shareOf = (weight: number) => {
    const { share, text } = amounts.share(weight, whole);
    return { share, shareText: text };
  };
  return {
    id: "occupations",
    heading: `${words.byOccupation} (${classificationTitle(classification)})`,
    columns: {
      ...partColumns(input, result, words.occupation),
      value: band === "none" ? "" : own.measures[result.scores.kind].value,
      added: "",
      share: besideExplanationWords(language).shareOfBand,
    },
    rows: occupations.map(
      ({ code, title, weight, value }): PartView => ({
        ...occupationPart(input, result, code, title),
        weightText: written(weight),
        valueText: value === null ? "" : score(value, language),
        ...shareOf(weight),
        path: [...path, { kind: "occupation", code }],
      }),
    ),
    rest:
      rest === null
        ? null
        : { ...noPart, id: "rest", title: words.hidden, weightText: written(rest), ...shareOf(rest) },
    sum: { ...noPart, id: "sum", title: words.sum, weightText: written(whole) },
    note: rest === null ? "" : words.hiddenNote,
  };
}
