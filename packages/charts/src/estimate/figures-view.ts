import { type EstimateResult, formatNumber, formatShare, noRange } from "@kommuneradar/core";
import { pointsDigits } from "./beside/signed.js";
import { deltaOf } from "./change.js";
import type { EstimateViewInput } from "./input.js";
import { measureOf } from "./measure.js";
import type { FiguresView } from "./model.js";
import { percent, threshold } from "./numbers.js";
import { meanScale, shareScale } from "./scale.js";
import { estimateWords } from "./text/index.js";

/** The municipalities the 2019 report's figure was computed for: Oslo, Bergen, Trondheim, Stavanger, Kristiansand. */
const reportCities: readonly string[] = ["0301", "1103", "4204", "4601", "5001"];

/** The two main figures, always both, with what their range covers and what it does not. */
export function figuresView(input: EstimateViewInput, result: EstimateResult): FiguresView {
  const { language } = input;
  const words = estimateWords(language);
  const labels = words.measures[result.scores.kind];
  const { high, inclusiveHigh } = result.settings;
  const mapping = { min: input.range?.min.total, max: input.range?.max.total };
  const scales = { mean: meanScale(result.scores, language), high: shareScale(language) };
  const { min, max } = result.scores.scale;
  const scaleText = words.scaleCaption(formatNumber(min, language), formatNumber(max, language));
  const saved = input.saved?.total;
  const changeDigits = pointsDigits(
    (["mean", "high"] as const).map((id) => deltaOf(result.total[id], saved?.[id] ?? null)),
  );
  const measure = (id: "mean" | "high") =>
    measureOf(id, result.total, saved, mapping, scales[id], {
      exactRange: true,
      changeDigits,
    });
  const mean = measure("mean");
  return {
    mean: {
      ...mean,
      label: labels.mean,
      caption: scales.mean.isShare ? labels.meanCaption : `${labels.meanCaption}, ${scaleText}`,
    },
    high: {
      ...measure("high"),
      label: labels.high,
      caption:
        result.total.high === null
          ? words.highCaption(words.noBands)
          : words.highCaption(words.above(threshold(high, language), inclusiveHigh)),
    },
    ticks: scales.mean.ticks,
    rangeLabel: rangeLabel(input, result, mean.range !== null),
    notes: notes(input, result, mean.range !== null),
    whyNot20: scales.mean.isShare ? words.whyNot20 : "",
    reference: isReportsData(input) ? { at: 0.2, text: words.reference } : null,
  };
}

/** Never for sample data, and only for exactly the five cities: any other set has no published figure. */
function isReportsData({ municipalities, fictional }: EstimateViewInput): boolean {
  if (fictional || !municipalities.every((code) => reportCities.includes(code))) return false;
  return new Set(municipalities).size === reportCities.length;
}

function intervalText({ settings }: EstimateResult, { language }: EstimateViewInput): string {
  const isWhole = Math.abs(settings.interval * 100 - Math.round(settings.interval * 100)) < 1e-9;
  return formatShare(settings.interval, language, isWhole ? 0 : 1);
}

function rangeLabel(input: EstimateViewInput, result: EstimateResult, hasRange: boolean): string {
  const words = estimateWords(input.language).range;
  if (result.total.meanInterval !== null) {
    const how = result.settings.ranges === "analytic" ? words.analytic : words.sampled;
    return how(intervalText(result, input));
  }
  return hasRange ? words.mapping : noRange[input.language];
}

function notes(input: EstimateViewInput, result: EstimateResult, hasRange: boolean): readonly string[] {
  const words = estimateWords(input.language).range;
  const { total, settings } = result;
  const isDrawn = total.meanInterval !== null;
  const interval = intervalText(result, input);
  const covers = !isDrawn
    ? hasRange
      ? words.mappingNote
      : words.noneNote
    : settings.ranges === "analytic"
      ? words.analyticNote(interval)
      : words.sampledNote(interval, formatNumber(settings.draws, input.language), String(settings.seed));
  const { highByUnitGroups, high } = total;
  const isCoarse = highByUnitGroups !== null && high !== null && Math.abs(highByUnitGroups - high) > 1e-9;
  const coarse = isCoarse ? [words.byUnitGroups(percent(highByUnitGroups, input.language))] : [];
  const stated = result.occupations.filter(({ override }) => override?.spread !== undefined).length;
  const drawn = stated > 0 && isDrawn ? [words.statedNote(stated, formatNumber(stated, input.language))] : [];
  const left = isDrawn ? words.notCoveredByDraws : words.notCovered(hasRange);
  const isWidthless = (range: readonly [number, number] | null) => range !== null && range[0] === range[1];
  const single = isWidthless(total.meanInterval) ? [words.widthlessNote] : [];
  return [covers, ...single, ...drawn, left, ...coarse];
}
