import {
  type Figures,
  formatNumber,
  formatPoints,
  formatRange,
  formatShare,
  type Language,
  licenceText,
  sectorTitle,
} from "@kommuneradar/core";
import type { FiguresDocument } from "./figures-document.js";
import { classificationName, mappingWords, type ReadIn } from "./method-names.js";
import { occupationName } from "./occupation-name.js";
import { comparisonTexts } from "./text/comparison.js";
import { figureTexts } from "./text/figures.js";

/** Shares as the command line prints them: with an ordinary blank before the sign. */
export function percentText(value: number | null, language: Language, decimals = 1): string {
  return value === null ? "–" : formatShare(value, language, decimals).replaceAll("\u00a0", " ");
}

type Scores = Pick<FiguresDocument["scores"], "scale">;

/** A mean in its score set's scale: per cent where that holds probabilities, else a number with two decimals. */
export function meanText(value: number | null, { scale }: Scores, language: Language): string {
  if (scale.unit === "probability") return percentText(value, language);
  return value === null ? "–" : formatNumber(value, language, 2);
}

/** Both ends of a range of means. */
export function meanIntervalText(
  value: readonly [number, number] | null,
  scores: Scores,
  language: Language,
): string {
  return value === null ? "" : apartRange(value, (end) => meanText(end, scores, language), language);
}

/** Weights with ordinary blanks between thousands. */
export function amountText(value: number, language: Language, decimals = 1): string {
  return formatNumber(value, language, decimals).replaceAll(/[\u00a0\u202f]/g, " ");
}

/** Both ends of a range in per cent; empty where there is none. */
export function intervalText(value: readonly [number, number] | null, language: Language): string {
  return value === null ? "" : apartRange(value, (end) => percentText(end, language), language);
}

/** Both ends as whole figures, `27,0 % – 32,1 %`. */
function apartRange(
  ends: readonly [number, number],
  write: (end: number) => string,
  language: Language,
): string {
  return formatRange(ends, write, language, (low, high) => `${low} – ${high}`);
}

/** What the ranges are, and what they do not cover; nothing where there are none. */
export function rangeNotes(
  { settings, occupations }: FiguresDocument,
  language: Language,
): readonly string[] {
  if (!hasRanges(settings)) return [];
  const words = figureTexts(language);
  const stated = occupations.filter(({ override }) => override?.spread !== undefined).length;
  const interval = percentText(settings.interval, language);
  return [
    settings.ranges === "analytic"
      ? words.analyticInterval(interval, stated)
      : words.interval(interval, settings.draws, stated),
    words.notInRange,
  ];
}

/** Whether figures have ranges; a score set without a crosswalk has none all the same. */
export function hasRanges({ ranges, draws }: FiguresDocument["settings"]): boolean {
  return ranges === "analytic" || draws > 0;
}

/** Threshold of measure B as a condition, e.g. `> 0.7`. */
export function thresholdText({ settings }: FiguresDocument, language: Language): string {
  return `${settings.inclusiveHigh ? "≥" : ">"} ${formatNumber(settings.high, language, 2).replace(/0$/, "")}`;
}

/** Column heads and cells of the group table, the total last. */
export function groupRows(document: FiguresDocument, language: Language): string[][] {
  const words = figureTexts(language);
  const unit = words.weight[document.settings.weight];
  const isGrouped = document.groups.length > 0 || (document.suppression?.groups.length ?? 0) > 0;
  const keys = isGrouped ? document.settings.groupBy : [words.group];
  const heads = [
    ...(isGrouped ? keys.map((name) => words.dimensions[name] ?? name) : [words.group]),
    unit,
    words.coverage,
    words.meanShort,
    words.highShort,
    words.medium,
    words.low,
  ];
  const cells = (figures: Figures) => [
    amountText(figures.weight, language),
    percentText(figures.coverage, language),
    meanText(figures.mean, document.scores, language),
    percentText(figures.high, language),
    percentText(figures.medium, language),
    percentText(figures.low, language),
  ];
  return [
    heads,
    ...document.groups.map((group) => [
      ...keys.map((key) => keyTitle(key, group.key[key] ?? "", language)),
      ...cells(group),
    ]),
    ...(document.suppression?.groups ?? []).map((key) => [
      ...keys.map((name) => keyTitle(name, key[name] ?? "", language)),
      comparisonTexts(language).hidden,
      ...heads.slice(keys.length + 1).map(() => ""),
    ]),
    [words.total, ...keys.slice(1).map(() => ""), ...cells(document.total)],
  ];
}

/** Occupations that carry most of measure A: share points of the total, heaviest first. */
export function occupationRows(document: FiguresDocument, language: Language, most = 10): string[][] {
  const words = figureTexts(language);
  const { covered } = document.total;
  const isProbability = document.scores.scale.unit === "probability";
  const carrying = document.occupations
    .filter((occupation) => occupation.probability !== null && covered > 0)
    .map((occupation) => ({
      occupation,
      points: (occupation.weight * (occupation.probability ?? 0)) / covered,
    }))
    .sort((one, other) => other.points - one.points || (one.occupation.code < other.occupation.code ? -1 : 1))
    .slice(0, most);
  return [
    [
      words.code,
      words.occupation,
      words.weight[document.settings.weight],
      words.valueOf[document.scores.kind],
      words.level,
      ...(isProbability ? [words.contribution] : []),
    ],
    ...carrying.map(({ occupation, points }) => [
      occupation.code,
      occupationName(document, occupation),
      amountText(occupation.weight, language),
      formatNumber(occupation.probability ?? 0, language, 3),
      words.levels[occupation.level],
      ...(isProbability ? [formatPoints(points, language)] : []),
    ]),
  ];
}

/** Lines that belong to any reading of the figures: source, coverage, what is missing, what is not covered. */
export function figureNotes(
  document: FiguresDocument,
  language: Language,
  readIn: ReadIn = "terminal",
): string[] {
  const words = figureTexts(language);
  const { total, settings, scores, rejectedRows } = document;
  const unit = words.weight[settings.weight];
  const lines = [
    words.coveredLine(
      percentText(total.coverage, language),
      percentText(total.coverageDirect, language),
      percentText(total.coverageFallback, language),
    ),
    ...(scores.scale.unit === "probability"
      ? [words.automatable(amountText(total.automatable, language), unit)]
      : [words.scale(formatNumber(scores.scale.min, language), formatNumber(scores.scale.max, language))]),
  ];
  if (total.high === null && total.covered > 0) lines.push(words.noBands);
  if (total.unknownCode > 0) lines.push(words.unknownCode(amountText(total.unknownCode, language), unit));
  if (rejectedRows > 0) lines.push(words.rejected(rejectedRows));
  if (total.highByUnitGroups !== null && total.highByUnitGroups !== total.high) {
    lines.push(words.byUnitGroups(percentText(total.highByUnitGroups, language)));
  }
  lines.push(
    words.settings(
      classificationName(settings.classification, readIn),
      mappingWords(settings.mapping, language, readIn),
    ),
  );
  lines.push(words.source(scoreSetTitle(scores), licenceText(scores.licence, language)).trimEnd());
  lines.push(words.notCovered);
  return lines;
}

/** A sector by its name; any other key as the file has it. */
export function keyTitle(dimension: string, key: string, language: Language): string {
  return dimension === "sector" ? sectorTitle(key, language) : key;
}

/** A score set by its name and year; most names have the year in them. */
export function scoreSetTitle({ title, year }: FiguresDocument["scores"]): string {
  return year === 0 || title.includes(String(year)) ? title : `${title} (${year})`;
}
