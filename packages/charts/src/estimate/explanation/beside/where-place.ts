import { resolveText, type WalkedWhere, type WalkPath } from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import type { EstimateViewInput, ViewedResult } from "../../input.js";
import { score } from "../../numbers.js";
import { estimateWords } from "../../text/index.js";
import { whereWords } from "../../where/words.js";
import { amountsOf } from "../amounts.js";
import { inPageLanguage } from "../facts.js";
import type { PartsView, PartView } from "../model.js";
import { noPart, occupationPart } from "../part-rows.js";
import { explanationWords } from "../words.js";
import type { Place } from "./place.js";
import { workExplanationWords } from "./work-words.js";

/** What technologies touch: its weight, its part of the potential, and the occupations it is made of. */
export function wherePlace(
  input: EstimateViewInput,
  result: ViewedResult,
  walked: WalkedWhere,
  path: WalkPath,
): Place {
  const { language } = input;
  const words = workExplanationWords(language);
  const amounts = amountsOf(result, language);
  const { weight, value } = amounts.names;
  const { settings } = result;
  const unit = estimateWords(language).unit[settings.weight](walked.weight);
  const amount = `${amounts.weight(walked.weight)} ${unit}`;
  const hidden = input.where?.matrix.hiddenCells ?? 0;
  return {
    figure: amount,
    formulas: [
      {
        label: estimateWords(language).unitHeading[settings.weight],
        formula: words.touchedFormula(weight),
        numbers: "",
        result: amount,
      },
      ...(walked.all.potential > 0
        ? [
            {
              label: words.potential,
              formula: words.potentialFormula(weight, value),
              numbers: amounts.fraction(walked.potential, walked.all.potential),
              result: amounts.percent(walked.potential / walked.all.potential),
            },
          ]
        : []),
    ],
    facts: hidden > 0 ? [inPageLanguage(whereWords(language).hidden(hidden, String(hidden)))] : [],
    tables: [occupationsOf(input, result, walked, path)],
  };
}

function occupationsOf(
  input: EstimateViewInput,
  result: ViewedResult,
  { occupations, weight: whole, potential, all }: WalkedWhere,
  path: WalkPath,
): PartsView {
  const { language } = input;
  const words = workExplanationWords(language);
  const texts = estimateWords(language);
  const amounts = amountsOf(result, language);
  const { settings, scores } = result;
  const weights = amounts.column([whole, ...occupations.map(({ weight }) => weight)]);
  const potentials = amounts.column([potential, ...occupations.map((one) => one.potential)]);
  const titles = technologyTitles(input);
  const [step] = path;
  const isOfMany = step?.kind === "reach";
  const hasSectors = step !== undefined && "sector" in step && step.sector === null;
  return {
    id: "touched",
    heading: explanationWords(language).byOccupation,
    columns: {
      part: explanationWords(language).occupation,
      weight: texts.unitHeading[settings.weight],
      value: texts.measures[scores.kind].value,
      added: words.automatable(texts.unitHeading[settings.weight]),
      share: words.potential,
    },
    rows: occupations.map((one): PartView => {
      const { sector, code, title, weight, value, isNamed, technologies } = one;
      const { share, text } = amounts.share(one.potential, all.potential);
      const about = [
        ...(hasSectors ? [sectorName(input, sector)] : []),
        ...(isOfMany ? [technologies.map((id) => titles.get(id) ?? id).join(", ")] : []),
      ];
      return {
        ...occupationPart(input, result, code, isNamed ? title : undefined),
        id: `${sector} ${code}`,
        weightText: weights(weight),
        valueText: value === null ? "–" : score(value, language),
        addedText: potentials(one.potential),
        share,
        shareText: text,
        remark: about.join(": "),
        path: isNamed ? [...path, { kind: "occupation", code }, { kind: "value" }] : null,
      };
    }),
    rest: null,
    sum: {
      ...noPart,
      id: "sum",
      title: explanationWords(language).sum,
      weightText: weights(whole),
      addedText: potentials(potential),
      shareText: amounts.share(potential, all.potential).text,
    },
    note: "",
  };
}

/** The names of the technologies of the page's radar. */
function technologyTitles({ where, language }: EstimateViewInput): ReadonlyMap<string, string> {
  const { technologies = [], language: of } = where?.radar ?? {};
  return new Map(technologies.map(({ id, title }) => [id, resolveText(title, language, of) || id]));
}

/** A technology's name, where the page has its radar. */
export function technologyTitle(input: EstimateViewInput, id: string): string {
  return technologyTitles(input).get(id) ?? id;
}
