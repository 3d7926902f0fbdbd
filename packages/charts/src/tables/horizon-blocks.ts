import {
  type HorizonYear,
  type Language,
  licenceText,
  type PersonnelHorizon,
  type Ranged,
  resolveText,
} from "@kommuneradar/core";
import { curveLines, type ScenarioLanguage, scenarioTitle } from "../horizon/scenario-lines.js";
import { type HorizonTexts, horizonTexts } from "../horizon/words.js";
import type { HorizonDocument } from "./horizon-document.js";
import { amountText, percentText, scoreSetTitle } from "./summary.js";
import { figureTexts } from "./text/figures.js";
import { sectorName } from "./text/sector-name.js";

/** A table with what is said of it. */
export interface HorizonBlock {
  /** Above the table. */
  readonly heading: string;
  /** The head first. */
  readonly rows: readonly (readonly string[])[];
  /** Columns from here on are figures. */
  readonly numbersFrom: number;
  /** Under the table. */
  readonly notes: readonly string[];
}

/** A horizon in words and tables: scenarios beside each other, then each with its assumptions, years and sectors. */
export function horizonBlocks(document: HorizonDocument, language: Language): HorizonBlock[] {
  const words = horizonTexts(language);
  const unit = figureTexts(language).weight[document.settings.weight];
  const { horizons } = document;
  return [
    ...(horizons.length > 1 ? [besideEachOther(document, words, unit, language)] : []),
    ...horizons.flatMap((horizon) => [
      assumptionsBlock(horizon, document, words, language),
      yearsBlock(horizon, words, unit, language),
      ...sectorsBlock(horizon, words, language),
    ]),
  ];
}

/** What holds for every picture and table of horizons. */
export function horizonNotes(
  { settings, scores, hiddenSectors, fictional, year, coverage }: HorizonDocument,
  language: Language,
): string[] {
  const words = horizonTexts(language);
  return [
    ...(fictional ? [figureTexts(language).sample] : []),
    words.notAForecast,
    words.how,
    words.bands(percentText(settings.interval, language, 0)),
    words.notInIt,
    figureTexts(language).source(scoreSetTitle(scores), licenceText(scores.licence, language)).trimEnd(),
    words.workforce(year, percentText(coverage, language)),
    ...(hiddenSectors > 0 ? [words.hidden(hiddenSectors)] : []),
  ];
}

/** The reader's language and the plan's, as the parts shared with the pictures take them. */
export function toldIn({ language: from }: HorizonDocument, language: Language): ScenarioLanguage {
  return { language, from, sectorName: (sector) => sectorName(sector, language) };
}

function assumptionRows(
  { scenario }: PersonnelHorizon,
  { language: from }: HorizonDocument,
  language: Language,
): string[][] {
  return scenario.assumptions.map((one) => [
    one.sector === undefined ? horizonTexts(language).everyOther : sectorName(one.sector, language),
    resolveText(one.because, language, from),
    percentText(one.retirement ?? 0, language),
    percentText(one.turnover ?? 0, language),
    percentText(one.demandGrowth ?? 0, language),
  ]);
}

function besideEachOther(
  document: HorizonDocument,
  words: HorizonTexts,
  unit: string,
  language: Language,
): HorizonBlock {
  const rows = document.horizons.flatMap((horizon) => {
    const last = horizon.total.at(-1);
    return last ? [[scenarioTitle(horizon, toldIn(document, language)), ...yearCells(last, language)]] : [];
  });
  return {
    heading: words.beside,
    rows: [[words.scenario, ...yearHead(words, unit)], ...rows],
    numbersFrom: 1,
    notes: [],
  };
}

function assumptionsBlock(
  horizon: PersonnelHorizon,
  document: HorizonDocument,
  words: HorizonTexts,
  language: Language,
): HorizonBlock {
  return {
    heading: `${scenarioTitle(horizon, toldIn(document, language))}: ${words.assumptions}`,
    rows: [
      [words.sector, words.because, words.retirement, words.turnover, words.demandGrowth],
      ...assumptionRows(horizon, document, language),
    ],
    numbersFrom: 2,
    // In text a blank is a blank.
    notes: curveLines(horizon, toldIn(document, language)).map((line) => line.replaceAll("\u00a0", " ")),
  };
}

function yearsBlock(
  { total }: PersonnelHorizon,
  words: HorizonTexts,
  unit: string,
  language: Language,
): HorizonBlock {
  return {
    heading: words.years,
    rows: [yearHead(words, unit), ...total.map((year) => yearCells(year, language))],
    numbersFrom: 0,
    notes: [],
  };
}

function sectorsBlock(
  { sectors, span }: PersonnelHorizon,
  words: HorizonTexts,
  language: Language,
): HorizonBlock[] {
  if (span === undefined || sectors.length === 0) return [];
  const [first, last] = span;
  const rows = sectors.flatMap(({ sector, coverage, years }) => {
    const [now, then] = [years[0], years.at(-1)];
    if (now === undefined || then === undefined) return [];
    const [, ...cells] = yearCells(then, language);
    const covered = percentText(coverage, language, 0);
    return [[sectorName(sector, language), covered, amountText(now.demand, language, 0), ...cells.slice(1)]];
  });
  const head = [words.demand, words.released, words.need, words.staying, words.toRecruit];
  return [
    {
      heading: words.sectorsIn(last),
      rows: [[words.sector, words.coverage, String(first), ...head], ...rows],
      numbersFrom: 1,
      notes: [],
    },
  ];
}

function yearHead(words: HorizonTexts, unit: string): string[] {
  const { year, adoption, released, need, staying, toRecruit } = words;
  return [year, adoption, `${words.demand} (${unit})`, released, need, staying, toRecruit];
}

function yearCells(
  { year, adoption, demand, released, need, staying, toRecruit }: HorizonYear,
  language: Language,
): string[] {
  return [
    String(year),
    percentText(adoption, language, 0),
    amountText(demand, language, 0),
    bandText(released, language),
    bandText(need, language),
    amountText(staying, language, 0),
    bandText(toRecruit, language),
  ];
}

function bandText({ low, mid, high }: Ranged, language: Language): string {
  const [from, middle, to] = [low, mid, high].map((value) => amountText(value, language, 0));
  return from === to ? `${middle}` : `${middle} (${from} – ${to})`;
}
