import { formatNumber, licenceText, lineRanges, type WalkedOccupation } from "@kommuneradar/core";
import { own } from "../../own.js";
import { spreadText } from "../chain-view.js";
import { citedCrosswalk, citedScores } from "../cited-text.js";
import { scoresName } from "../header-view.js";
import type { EstimateViewInput, ViewedResult } from "../input.js";
import { score } from "../numbers.js";
import { estimateWords } from "../text/index.js";
import type { ExplanationView, RowsView } from "./model.js";
import { explanationWords } from "./words.js";

/** What an occupation's value rests on: the mapping in force, an override with its reason, the score set. */
export function groundView(
  input: EstimateViewInput,
  result: ViewedResult,
  { explanation, unitGroups }: WalkedOccupation,
): ExplanationView["ground"] {
  const { language, explanation: given } = input;
  const words = explanationWords(language);
  const texts = estimateWords(language);
  const { settings, scores } = result;
  const { override } = explanation;
  const without = unitGroups.reduce((sum, { value }) => sum + value, 0) / unitGroups.length;
  const overridden =
    override === null
      ? words.none
      : [
          `${score(override.probability, language)}${unitGroups.length > 0 ? ` ${words.insteadOf(score(without, language))}` : ""}`,
          spreadText(override.spread, language),
          override.because ?? texts.occupations.noReason,
        ]
          .filter((part) => part !== "")
          .join(". ");
  const crosswalk = given?.crosswalk ?? "";
  const isLinked =
    scores.classification === "soc2010" && unitGroups.some(({ sources }) => sources.length > 0);
  return [
    {
      id: "mapping",
      label: words.mapping,
      value: own(texts.mappings, settings.mapping) ?? settings.mapping,
    },
    { id: "override", label: words.overridden, value: overridden },
    {
      id: "scores",
      label: words.scores,
      value: scoresName(result, language),
      cited: citedScores(input, [scores.source, licenceText(scores.licence, language)]),
    },
    ...(isLinked && crosswalk !== ""
      ? [{ id: "crosswalk", label: words.crosswalk, value: "", cited: citedCrosswalk(input, crosswalk) }]
      : []),
  ];
}

/** The occupation's rows: each run of lines can be shown in its file. */
export function rowsView(
  { language, explanation, file }: EstimateViewInput,
  { lines }: WalkedOccupation,
): readonly RowsView[] {
  const words = explanationWords(language);
  return lines.map((own) => {
    const name = explanation?.files[own.table] ?? file;
    return {
      table: own.table,
      text: words.rowsIn(own.rows, formatNumber(own.rows, language), name),
      ranges: own.ranges.map((range) => {
        const { text } = lineRanges({ ranges: [range], rows: 1, more: 0 });
        return { line: range[0], text: words.lines(text), name: words.showLines(text, name) };
      }),
      more: own.more > 0 ? words.moreRows(formatNumber(own.more, language)) : "",
    };
  });
}
