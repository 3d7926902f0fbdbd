import { type EstimateResult, formatNumber, type Language, type OccupationResult } from "@kommuneradar/core";
import { limitText } from "./beside/reason.js";
import { besideWords } from "./beside/words.js";
import { chainView, spreadText } from "./chain-view.js";
import type { EstimateViewInput, ViewedResult } from "./input.js";
import type { OccupationRow, OccupationsView, PlaceView } from "./model.js";
import { score, weightDigits } from "./numbers.js";
import { own } from "./own.js";
import { meanScale } from "./scale.js";
import { shownTitle } from "./shown-title.js";
import { estimateWords } from "./text/index.js";

/** Sources further apart than this say so. */
const wideAbove = 0.5;

/** Gives the row of a code that was made from the same things before, or makes it. */
export type KeepRow = (code: string, from: readonly unknown[], make: () => OccupationRow) => OccupationRow;

/** One row per occupation code: first what carries most of measure A, then, by weight, what has no value. */
export function occupationsView(
  input: EstimateViewInput,
  result: ViewedResult,
  keep: KeepRow = (_code, _from, make) => make(),
): OccupationsView {
  const { language } = input;
  const words = estimateWords(language);
  const digits = weightDigits(
    result.total.weight,
    result.occupations.map(({ weight }) => weight),
  );
  const saved = new Map(input.saved?.occupations.map((occupation) => [occupation.code, occupation]));
  const { isShare, at } = meanScale(result.scores, language);
  const places = (value: number | null) => (value === null ? null : at(value));
  const {
    contribution: inPoints,
    contributionFact,
    contributionScore,
    contributionScoreFact,
  } = words.occupations;
  const fact = isShare ? contributionFact : contributionScoreFact;
  /** What all rows rest on. */
  const { classification, mapping } = result.settings;
  const ground = JSON.stringify([language, digits, input.file, result.scores.id, classification, mapping]);
  const row = (occupation: OccupationResult): OccupationRow => {
    const { code, weight, probability } = occupation;
    const carries = probability === null ? null : weight * probability;
    const contributionText = contributionOf(carries, result, isShare, language);
    const before = saved.get(code);
    const changed =
      input.saved !== undefined && (before?.weight !== weight || before.probability !== probability);
    const place = own(input.lines, code);
    // An edit moves what every occupation contributes, and the text of it in few.
    const from = [occupation, contributionText, changed, place?.line, place?.file, place?.rows, ground];
    return keep(code, from, () => rowOf(occupation, carries, contributionText, changed));
  };
  const rowOf = (
    occupation: OccupationResult,
    carries: number | null,
    contributionText: string,
    changed: boolean,
  ): OccupationRow => {
    const { code, weight, probability, sources, level, override } = occupation;
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
      contributionText,
      contributionFact: contributionText === "" ? "" : fact(contributionText),
      changed,
      place: placeView(input, code),
      chain: chainView(input, result, occupation),
    };
  };
  return {
    unit: words.unitHeading[result.settings.weight],
    valueHeading: words.measures[result.scores.kind].valueHead,
    contributionHeading: isShare ? inPoints : contributionScore,
    rows: result.occupations.map(row).sort(byContribution),
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

/** What an occupation adds to measure A, in points of per cent or as a part of the index; "" without a value. */
function contributionOf(
  carries: number | null,
  { total }: EstimateResult,
  isShare: boolean,
  language: Language,
): string {
  if (carries === null || total.covered === 0) return "";
  const part = carries / total.covered;
  return isShare ? formatNumber(part * 100, language, 2) : formatNumber(part, language, 3);
}

function byContribution(one: OccupationRow, other: OccupationRow): number {
  return (
    (other.carries ?? -1) - (one.carries ?? -1) ||
    other.weight - one.weight ||
    (one.code < other.code ? -1 : 1)
  );
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
