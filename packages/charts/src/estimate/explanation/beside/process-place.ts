import {
  type OccupationProcesses,
  resolveText,
  type WalkedProcess,
  type WalkedProcesses,
  type WalkPath,
  type WithProcesses,
} from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { percent, percentRange, score } from "../../numbers.js";
import { processWords } from "../../processes/words.js";
import { shownTitle } from "../../shown-title.js";
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
  { figures, processes }: WalkedProcesses,
): Place {
  const { language } = input;
  const words = workExplanationWords(language);
  const own = processWords(language);
  const amounts = amountsOf(result, language);
  const { onProcesses, onOccupations } = figures;
  const whole = onProcesses.automatable + onOccupations.automatable;
  const unit = estimateWords(language).unit[result.settings.weight](2);
  const share = (part: number) => {
    const { share: of, text } = amounts.share(part, whole);
    return { share: of, shareText: text };
  };
  const written = amounts.column([figures.covered, ...processes.map(({ time }) => time)]);
  const made = amounts.column([whole, ...processes.map(({ automatable }) => automatable)]);
  const rest = { time: onOccupations.time, automatable: onOccupations.automatable };
  return {
    figure: figures.mean === null ? "" : `A ${amounts.mean(figures.mean)}`,
    formulas: [
      ...processedFormula(figures, amounts, language),
      {
        label: words.onProcesses,
        formula: words.onProcessesFormula,
        numbers: amounts.fraction(onProcesses.automatable, whole),
        result: whole > 0 ? amounts.percent(onProcesses.automatable / whole) : "–",
      },
    ],
    facts: [inPageLanguage(own.onlyMean)],
    tables: [
      {
        id: "processes",
        heading: words.byProcess,
        columns: {
          part: own.process,
          weight: words.time(unit),
          value: "",
          added: own.automatable(unit),
          share: explanationWords(language).share,
        },
        rows: processes.map(
          ({ id, title, language: of, time, automatable }): PartView => ({
            ...noPart,
            id,
            title: resolveText(title, language, of) || id,
            weightText: written(time),
            addedText: made(automatable),
            ...share(automatable),
            path: [{ kind: "process", id }],
          }),
        ),
        rest: {
          ...noPart,
          id: "rest",
          title: words.byOccupations,
          weightText: written(rest.time),
          addedText: made(rest.automatable),
          ...share(rest.automatable),
        },
        sum: {
          ...noPart,
          id: "sum",
          title: explanationWords(language).sum,
          weightText: written(figures.covered),
          addedText: made(whole),
        },
        note: "",
      },
    ],
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
      formula: words.processesFormula,
      numbers: `(${parts.map(written).join(" + ")}) / ${amounts.weight(covered)}`,
      result: amounts.mean(mean),
    },
  ];
}

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
  const { classification, weight: unit } = result.settings;
  const { weight, time, timeShare, potential, automatable, replaced, cells } = process;
  const because = process.because && resolveText(process.because, language, process.language);
  const written = amounts.column([time, ...cells.map((cell) => cell.time)]);
  const made = amounts.column([replaced, ...cells.map((cell) => cell.time * cell.value)]);
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
      ...(process.spread ? [words.spread(percentRange(process.spread, language))] : []),
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
        rows: cells.map((cell): PartView => {
          const { occupation: code, sector } = cell;
          const title = result.occupations.find((one) => one.code === code)?.title;
          return {
            ...noPart,
            id: `${sector} ${code}`,
            code,
            ...shownTitle(input, classification, code, title ?? ""),
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

/** The work processes that stand for some of an occupation's time, a table for each sector. */
export function occupationProcessParts(
  input: EstimateViewInput,
  processes: readonly OccupationProcesses[],
): readonly PartsView[] {
  const { language } = input;
  const words = workExplanationWords(language);
  const own = processWords(language);
  return processes.map(({ sector, value, withProcesses, processes: parts, rest }): PartsView => {
    const row = (id: string, title: string, share: number, of: number): PartView => ({
      ...noPart,
      id,
      title,
      valueText: score(of, language),
      share,
      shareText: percent(share, language),
    });
    return {
      id: `processes-${sector}`,
      heading: words.ofOccupation(sectorName(input, sector)),
      columns: {
        part: own.process,
        weight: "",
        value: own.potential,
        added: "",
        share: words.shareOfTime,
      },
      rows: parts.map(({ id, title, language: of, timeShare, potential }) => ({
        ...row(id, resolveText(title, language, of) || id, timeShare, potential),
        path: [{ kind: "process", id }],
      })),
      rest: row("rest", words.rest, rest, value),
      sum: { ...noPart, id: "sum", title: words.withProcesses, valueText: score(withProcesses, language) },
      note: "",
    };
  });
}
