import type { Figures } from "@kommuneradar/core";
import type { MeasureView } from "./model.js";
import type { MeasureScale } from "./scale.js";

/** Which of the two measures: A, the mean, or B, the share at high risk. */
export type MeasureId = "mean" | "high";

/** Figures of one group under the mapping methods `min` and `max`. */
export interface FiguresRange {
  readonly min: Figures | undefined;
  readonly max: Figures | undefined;
}

interface MeasureAsked {
  /** A narrow range is written with a decimal. */
  readonly exactRange?: boolean;
  /** Decimals of the change, where it stands among others. */
  readonly changeDigits?: number;
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
  scale: MeasureScale,
  { exactRange = false, changeDigits }: MeasureAsked = {},
): MeasureView {
  const value = figures[id];
  const sampled = id === "mean" ? figures.meanInterval : figures.highInterval;
  const range = sampled ?? mappingRange(mapping.min?.[id], mapping.max?.[id]);
  const before = saved?.[id] ?? null;
  return {
    value: value === null ? null : scale.at(value),
    text: value === null ? "" : scale.text(value),
    range: range && [scale.at(range[0]), scale.at(range[1])],
    rangeText: range === null ? "" : scale.range(range, exactRange),
    saved: before === null ? null : scale.at(before),
    change: scale.change(value, before, changeDigits),
  };
}

function mappingRange(
  low: number | null | undefined,
  high: number | null | undefined,
): readonly [number, number] | null {
  return low === null || high === null || low === undefined || high === undefined ? null : [low, high];
}
