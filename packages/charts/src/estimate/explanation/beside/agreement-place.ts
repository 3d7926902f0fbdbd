import { formatNumber, type WalkedAgreement, type WalkPath } from "@kommuneradar/core";
import { scoresName } from "../../header-view.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { estimateWords } from "../../text/index.js";
import { amountsOf } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import { occupationPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import { choiceExplanationWords } from "./choice-words.js";
import type { Place } from "./place.js";

/** How alike two score sets order the occupations: the sums behind the correlation, and each occupation's two places. */
export function agreementPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  { scores, both, own, correlation, occupations }: WalkedAgreement,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = choiceExplanationWords(language);
  const amounts = amountsOf(result, language);
  const number = (value: number, digits: 0 | 1 | 2) => formatNumber(value, language, digits);
  const isTold = correlation !== null;
  const figure = isTold ? number(correlation, 2) : "–";
  const written = amounts.column(occupations.map(({ weight }) => weight));
  const place = (rank: number) => number(rank, Number.isInteger(rank) ? 0 : 1);
  return {
    figure,
    formulas: isTold
      ? [
          {
            label: words.correlation,
            formula: words.agreementFormula,
            numbers: `${number(both, 1)} / ${number(own, 1)}`,
            result: figure,
          },
        ]
      : [],
    facts: [isTold ? words.ranks(number(occupations.length, 0)) : words.tooFew].map(inPageLanguage),
    tables: [
      {
        id: "places",
        heading: explanationWords(language).byOccupation,
        columns: {
          part: explanationWords(language).occupation,
          weight: estimateWords(language).unitHeading[result.settings.weight],
          value: words.place(scoresName(result, language)),
          added: words.place(scoresName({ scores }, language)),
          share: "",
        },
        rows: occupations.map(({ code, title, weight, ranks: [first, other] }) => ({
          ...occupationPart(input, result, code, title),
          weightText: written(weight),
          valueText: place(first),
          addedText: place(other),
          path: [...path, { kind: "occupation" as const, code }, { kind: "value" as const }],
        })),
        rest: null,
        sum: null,
        note: "",
      },
    ],
  };
}
