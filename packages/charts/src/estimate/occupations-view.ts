import { type EstimateResult, formatNumber, type OccupationResult } from "@kommuneradar/core";
import { limitText } from "./beside/reason.js";
import { besideWords } from "./beside/words.js";
import { chainView, spreadText } from "./chain-view.js";
import type { EstimateViewInput, ViewedResult } from "./input.js";
import type { OccupationRow, OccupationsView, PlaceView } from "./model.js";
import { score, weightDigits } from "./numbers.js";
import { own } from "./own.js";
import { meanScale } from "./scale.js";
import { estimateWords } from "./text/index.js";

/** Sources further apart than this say so. */
const wideAbove = 0.5;

/** One row per occupation code: first what carries most of measure A, then, by weight, what has no value. */
export function occupationsView(input: EstimateViewInput, result: ViewedResult): OccupationsView {
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
  const row = (occupation: OccupationResult): OccupationRow => {
    const { code, title, weight, probability, sources, level, override } = occupation;
    // What an override sets aside says nothing about how uncertain the value is that it states.
    const [min, max] = override?.spread ?? [occupation.min, occupation.max];
    const contribution = points(occupation, result);
    const contributionText =
      contribution === null
        ? ""
        : isShare
          ? formatNumber(contribution, language, 2)
          : formatNumber(contribution / 100, language, 3);
    const before = saved.get(code);
    return {
      code,
      title: title === "" ? words.occupations.unknownCode : title,
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
      contribution,
      contributionText,
      contributionFact: contribution === null ? "" : fact(contributionText),
      changed: input.saved !== undefined && (before?.weight !== weight || before.probability !== probability),
      place: placeView(input, code),
      chain: chainView(input, result, occupation),
    };
  };
  return {
    unit: words.unitHeading[result.settings.weight],
    valueHeading: words.measures[result.scores.kind].value,
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

/** What an occupation adds to measure A, in points of per cent. */
function points({ weight, probability }: OccupationResult, { total }: EstimateResult): number | null {
  return probability === null || total.covered === 0 ? null : ((weight * probability) / total.covered) * 100;
}

function byContribution(one: OccupationRow, other: OccupationRow): number {
  return (
    (other.contribution ?? -1) - (one.contribution ?? -1) ||
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
