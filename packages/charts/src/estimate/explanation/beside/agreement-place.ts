import { formatNumber, type WalkedAgreement, type WalkPath } from "@kommuneradar/core";
import { scoresName } from "../../header-view.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { shownTitle } from "../../shown-title.js";
import { estimateWords } from "../../text/index.js";
import { variantWords } from "../../variants/words.js";
import { amountsOf } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import { noPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import { choiceExplanationWords } from "./choice-words.js";
import type { Place } from "./place.js";

/** How alike two score sets order the occupations: the sums behind the correlation, and each occupation's two places. */
export function agreementPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  { scores, both, own, occupations }: WalkedAgreement,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = choiceExplanationWords(language);
  const texts = estimateWords(language);
  const amounts = amountsOf(result, language);
  const { classification, weight: unit } = result.settings;
  const number = (value: number, digits: 0 | 1 | 2) => formatNumber(value, language, digits);
  const isTold = occupations.length >= 3 && own > 0;
  const correlation = isTold ? number(both / own, 2) : "–";
  const written = amounts.column(occupations.map(({ weight }) => weight));
  const place = (rank: number) => number(rank, Number.isInteger(rank) ? 0 : 1);
  return {
    figure: correlation,
    formulas: isTold
      ? [
          {
            label: variantWords(language).scoreSets.agreement,
            formula: words.agreementFormula,
            numbers: `${number(both, 1)} / ${number(own, 1)}`,
            result: correlation,
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
          weight: texts.unitHeading[unit],
          value: words.place(scoresName(result, language)),
          added: words.place(scoresName({ scores }, language)),
          share: "",
        },
        rows: occupations.map(({ code, title, weight, ranks: [first, other] }) => ({
          ...noPart,
          id: code,
          code,
          ...shownTitle(input, classification, code, title),
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
