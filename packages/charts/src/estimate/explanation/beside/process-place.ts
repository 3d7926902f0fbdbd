import {
  formatEnds,
  formatPoints,
  type Language,
  perCent,
  resolveText,
  type WalkedProcess,
  type WalkPath,
} from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { percent, score } from "../../numbers.js";
import { processWords } from "../../processes/words.js";
import { estimateWords } from "../../text/index.js";
import { amountsOf } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import type { PartView } from "../model.js";
import { noPart, occupationPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import type { Place } from "./place.js";
import { workExplanationWords } from "./work-words.js";

/** One process: their time in it, what of that could be automated, and who they are. */
export function processPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  { process }: WalkedProcess,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = workExplanationWords(language);
  const own = processWords(language);
  const texts = estimateWords(language);
  const amounts = amountsOf(result, language);
  const unit = result.settings.weight;
  const { weight, time, timeShare, potential, automatable, replaced, cells } = process;
  const because = process.because && resolveText(process.because, language, process.language);
  const written = amounts.column([time, ...cells.map((cell) => cell.time)]);
  const made = amounts.column([replaced, ...cells.map((cell) => cell.time * cell.value)]);
  const byTime = cells.toSorted((one, other) => other.time - one.time);
  const unitText = texts.unit[unit](2);
  return {
    figure: `${amounts.weight(automatable)} ${texts.unit[unit](automatable)}`,
    formulas: [
      {
        label: words.time(unitText),
        formula: words.timeFormula(amounts.names.weight),
        numbers: `${amounts.weight(weight)} × ${percent(timeShare, language)}`,
        result: amounts.weight(time),
      },
      {
        label: own.automatable(unitText),
        formula: words.automatableFormula,
        numbers: `${amounts.weight(time)} × ${percent(potential, language)}`,
        result: amounts.weight(automatable),
      },
      {
        label: words.replaced,
        formula: words.replacedFormula(amounts.names.value),
        numbers: "",
        result: amounts.weight(replaced),
      },
    ],
    facts: [
      ...(process.potentialFrom === "steps" ? [words.fromSteps] : []),
      ...(process.spread ? [words.spread(spreadText(process.spread, language))] : []),
      ...(because ? [words.because(because)] : []),
    ].map(inPageLanguage),
    tables: [
      {
        id: "people",
        heading: explanationWords(language).byOccupation,
        columns: {
          part: explanationWords(language).occupation,
          weight: words.time(unitText),
          value: texts.measures[result.scores.kind].value,
          added: own.replaced(unitText),
          share: "",
        },
        rows: byTime.map((cell): PartView => {
          const { occupation: code, sector } = cell;
          const title = result.occupations.find((one) => one.code === code)?.title;
          return {
            ...occupationPart(input, result, code, title),
            id: `${sector} ${code}`,
            weightText: written(cell.time),
            valueText: score(cell.value, language),
            addedText: made(cell.time * cell.value),
            remark: sectorName(input, sector),
            path: title === undefined ? null : [...path, { kind: "occupation", code }, { kind: "value" }],
          };
        }),
        rest: null,
        sum: {
          ...noPart,
          id: "sum",
          title: explanationWords(language).sum,
          weightText: written(time),
          addedText: made(replaced),
        },
        note: "",
      },
    ],
  };
}

/** `30,0–60,0 %` */
function spreadText(spread: readonly [number, number], language: Language): string {
  return perCent(formatEnds(spread, (end) => formatPoints(end, language)));
}
