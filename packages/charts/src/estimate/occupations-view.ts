import { formatNumber, type Language, type OccupationResult, roundedUnits } from "@kommuneradar/core";
import { own } from "../own.js";
import { limitText } from "./beside/reason.js";
import { besideWords } from "./beside/words.js";
import { chainView, spreadText } from "./chain-view.js";
import type { EstimateViewInput, ViewedResult } from "./input.js";
import { KeptRows, type RowFacts } from "./kept-rows.js";
import type { OccupationRow, OccupationsView, PlaceView } from "./model.js";
import { score, weightDigits } from "./numbers.js";
import { meanScale } from "./scale.js";
import { shownTitle } from "./shown-title.js";
import { estimateWords } from "./text/index.js";

/** Sources further apart than this say so. */
const wideAbove = 0.5;

/** One row per occupation code: first what carries most of measure A, then, by weight, what has no value. */
export function occupationsView(
  input: EstimateViewInput,
  result: ViewedResult,
  rows = new KeptRows(),
): OccupationsView {
  const { language } = input;
  const words = estimateWords(language);
  const digits = weightDigits(
    result.total.weight,
    result.occupations.map(({ weight }) => weight),
  );
  const saved = input.saved && byCode(input.saved.occupations);
  const { isShare, at } = meanScale(result.scores, language);
  const places = (value: number | null) => (value === null ? null : at(value));
  const {
    contribution: inPoints,
    contributionFact,
    contributionScore,
    contributionScoreFact,
  } = words.occupations;
  const fact = isShare ? contributionFact : contributionScoreFact;
  const { classification, mapping } = result.settings;
  const shared = JSON.stringify([language, digits, input.file, result.scores.id, classification, mapping]);
  const make = (
    occupation: OccupationResult,
    { changed }: RowFacts,
    contributed: number | null,
  ): OccupationRow => {
    const { code, weight, probability, sources, level, override } = occupation;
    const carries = probability === null ? null : weight * probability;
    const contribution = contributionText(contributed, isShare, language);
    const { title, language: titleLanguage } = shownTitle(input, classification, code, occupation.title);
    // What an override sets aside says nothing about how uncertain the value is that it states.
    const [min, max] = override?.spread ?? [occupation.min, occupation.max];
    return {
      code,
      title: title === "" ? words.occupations.unknownCode : title,
      titleLanguage,
      weight,
      weightText: formatNumber(weight, language, digits),
      value: places(probability),
      valueText: probability === null ? words.occupations.noValue : score(probability, language),
      min: places(min),
      max: places(max),
      sourceCount: sources.length,
      sourcesText: words.occupations.sourceCount(sources.length),
      levelText: words.occupations.levels[level],
      reason:
        override === null
          ? ""
          : [spreadText(override.spread, language), override.because ?? words.occupations.noReason]
              .filter((part) => part !== "")
              .join(". "),
      wideText:
        min !== null && max !== null && at(max) - at(min) > wideAbove + 1e-9 ? words.occupations.wide : "",
      carries,
      contributionText: contribution,
      contributionFact: contribution === "" ? "" : fact(contribution),
      changed,
      place: placeView(input, code),
      chain: chainView(input, result, occupation),
    };
  };
  const factsOf = ({ code, weight, probability }: OccupationResult): RowFacts => {
    const before = saved?.get(code);
    return {
      changed: saved !== undefined && (before?.weight !== weight || before.probability !== probability),
      place: own(input.lines, code),
    };
  };
  const { covered } = result.total;
  const made = rows.rowsOf(result.occupations, {
    shared,
    factsFrom: [input.saved?.occupations, input.lines],
    factsOf,
    contributionOf: (carries) => contributionOf(carries, covered, isShare),
    make,
  });
  return {
    unit: words.unitHeading[result.settings.weight],
    valueHeading: words.measures[result.scores.kind].valueHead,
    contributionHeading: isShare ? inPoints : contributionScore,
    rows: made,
    hiddenNote: hiddenNote(input, result, digits),
  };
}

function hiddenNote(input: EstimateViewInput, { suppression }: ViewedResult, digits: 0 | 1): string {
  const hidden = suppression?.occupations;
  if (suppression === undefined || !hidden) return "";
  const { limit, unit } = limitText(input, suppression);
  const weight = formatNumber(hidden.weight, input.language, digits);
  return besideWords(input.language).hiddenOccupations(hidden.count, weight, unit, limit);
}

/** Decimals of what an occupation adds to measure A: of points of per cent, and of an index. */
const pointDigits = 2;
const indexDigits = 3;

/** What an occupation adds to measure A, in units of the last decimal shown; null where nothing has a value. */
function contributionOf(carries: number, covered: number, isShare: boolean): number | null {
  if (covered === 0) return null;
  const part = carries / covered;
  return isShare ? roundedUnits(part * 100, 0, pointDigits) : roundedUnits(part, 0, indexDigits);
}

/** The same in points of per cent or as a part of the index; "" without a value. */
function contributionText(units: number | null, isShare: boolean, language: Language): string {
  if (units === null) return "";
  const digits = isShare ? pointDigits : indexDigits;
  return formatNumber(units / 10 ** digits, language, digits);
}

const known = new WeakMap<readonly OccupationResult[], ReadonlyMap<string, OccupationResult>>();

/** What is on disk stands while one types: it is gone through once. */
function byCode(occupations: readonly OccupationResult[]): ReadonlyMap<string, OccupationResult> {
  const found = known.get(occupations) ?? new Map(occupations.map((one) => [one.code, one]));
  known.set(occupations, found);
  return found;
}

function placeView(input: EstimateViewInput, code: string): PlaceView | null {
  const place = own(input.lines, code);
  if (place === undefined) return null;
  const words = estimateWords(input.language).occupations;
  const line = place.line + 1;
  const file = place.file ?? input.file;
  const lineText = formatNumber(line, input.language);
  return { file, line, text: words.revealLine(lineText, file), shortText: words.showLine(lineText) };
}
