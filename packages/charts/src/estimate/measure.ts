import type { Figures, Language } from "@kommuneradar/core";
import { changeOf } from "./change.js";
import type { MeasureView } from "./model.js";
import { percent, percentRange } from "./numbers.js";

/** Which of the two measures: A, the mean, or B, the share at high risk. */
export type MeasureId = "mean" | "high";

/** Figures of one group under the mapping methods `min` and `max`. */
export interface FiguresRange {
  readonly min: Figures | undefined;
  readonly max: Figures | undefined;
}

/**
 * A measure of one group with its range: the sampled interval when the result has one, else the figures under the
 * mapping methods `min` and `max`, else none.
 */
export function measureOf(
  id: MeasureId,
  figures: Figures,
  saved: Figures | undefined,
  mapping: FiguresRange,
  language: Language,
  exactRange = false,
): MeasureView {
  const value = figures[id];
  const sampled = id === "mean" ? figures.meanInterval : figures.highInterval;
  const range = sampled ?? mappingRange(mapping.min?.[id], mapping.max?.[id]);
  return {
    value,
    text: value === null ? "" : percent(value, language),
    range,
    rangeText: range === null ? "" : percentRange(range, language, exactRange),
    saved: saved?.[id] ?? null,
    change: changeOf(value, saved?.[id] ?? null, language),
  };
}

function mappingRange(
  low: number | null | undefined,
  high: number | null | undefined,
): readonly [number, number] | null {
  return low === null || high === null || low === undefined || high === undefined ? null : [low, high];
}
