import { referenceData } from "@kommuneradar/reference-data";
import { defaultSettings, hiddenCells, publishEstimate, type WhereOptions } from "../../src/index.ts";

/** What is hidden of a workforce beside its estimate by sector. */
export function hiddenOf(tables: WhereOptions["tables"], suppressBelow: number) {
  const settings = defaultSettings({ groupBy: ["sector"] });
  const published = publishEstimate(tables, referenceData, settings, { suppressBelow });
  return hiddenCells(tables, referenceData, published);
}
