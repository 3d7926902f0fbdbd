import { resolveText, type WalkedProcesses, type WithProcesses } from "@kommuneradar/core";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { processWords } from "../../processes/words.js";
import { estimateWords } from "../../text/index.js";
import { type Amounts, amountsOf } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import type { FormulaView, PartsView, PartView } from "../model.js";
import { noPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import type { Place } from "./place.js";
import { workExplanationWords } from "./work-words.js";

/** Measure A with work processes: what each of them makes of it, and the rest of the time. */
export function processesPlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedProcesses,
): Place {
  const { language } = input;
  const words = workExplanationWords(language);
  const amounts = amountsOf(result, language);
  const { figures } = walked;
  const onProcesses = figures.onProcesses.automatable;
  const whole = onProcesses + figures.onOccupations.automatable;
  return {
    figure: figures.mean === null ? "" : amounts.mean(figures.mean),
    formulas: [
      ...processedFormula(figures, amounts, language),
      {
        label: words.onProcesses,
        formula: words.onProcessesFormula,
        numbers: amounts.fraction(onProcesses, whole),
        result: whole > 0 ? amounts.percent(onProcesses / whole) : "–",
      },
    ],
    facts: [inPageLanguage(processWords(language).onlyMean)],
    tables: [processParts(input, result, walked, whole)],
  };
}

/** Measure A of a figure with its processes put in. */
export function processedFormula(
  { onProcesses, onOccupations, covered, mean }: WithProcesses,
  amounts: Amounts,
  language: EstimateViewInput["language"],
): readonly FormulaView[] {
  if (mean === null) return [];
  const words = workExplanationWords(language);
  const parts = [onProcesses.automatable, onOccupations.automatable];
  const written = amounts.column(parts);
  return [
    {
      label: words.processes,
      formula: words.processesFormula(amounts.names.weight),
      numbers: `(${parts.map(written).join(" + ")}) / ${amounts.weight(covered)}`,
      result: amounts.mean(mean),
    },
  ];
}

function processParts(
  { language }: EstimateViewInput,
  result: ViewedResult,
  { figures: { covered, onOccupations }, processes }: WalkedProcesses,
  whole: number,
): PartsView {
  const words = workExplanationWords(language);
  const own = processWords(language);
  const amounts = amountsOf(result, language);
  const unit = estimateWords(language).unit[result.settings.weight](2);
  const written = amounts.column([covered, ...processes.map(({ time }) => time)]);
  const made = amounts.column([whole, ...processes.map(({ automatable }) => automatable)]);
  const byAutomatable = processes.toSorted((one, other) => other.automatable - one.automatable);
  const row = (id: string, title: string, time: number, automatable: number): PartView => {
    const { share, text } = amounts.share(automatable, whole);
    return {
      ...noPart,
      ...{ id, title, share, shareText: text },
      weightText: written(time),
      addedText: made(automatable),
    };
  };
  return {
    id: "processes",
    heading: words.byProcess,
    columns: {
      part: own.process,
      weight: words.time(unit),
      value: "",
      added: own.automatable(unit),
      share: explanationWords(language).share,
    },
    rows: byAutomatable.map(({ id, title, language: of, time, automatable }) => ({
      ...row(id, resolveText(title, language, of) || id, time, automatable),
      path: [{ kind: "process", id }],
    })),
    rest: row("rest", words.byOccupations, onOccupations.time, onOccupations.automatable),
    sum: {
      ...noPart,
      id: "sum",
      title: explanationWords(language).sum,
      weightText: written(covered),
      addedText: made(whole),
    },
    note: "",
  };
}
