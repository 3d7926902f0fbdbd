import {
  compareMappings,
  compareScoreSets,
  type EstimateSettings,
  estimateSensitivityInSteps,
  type Language,
  occupationTitles,
  publishEstimate,
  type Steps,
  shownCubes,
} from "@kommuneradar/core";
import type { EstimateRead } from "./estimate-read.js";
import type { FiguresDocument } from "./figures-document.js";
import { processesOf } from "./processes-of.js";
import { statedSettings } from "./stated-settings.js";

/** An estimate with all that can be laid beside it: ranges, mappings, score sets and what each choice moves. */
export function* figuresInSteps(read: EstimateRead, language: Language): Steps<FiguresDocument> {
  const { tables, reference, publishing, file } = read;
  const stated = statedSettings(read);
  const settings: EstimateSettings = {
    ...stated,
    groupBy: stated.groupBy.length > 0 ? stated.groupBy : ["sector"],
    // A report has ranges: without draws their ends are computed.
    ...(stated.draws === 0 && { ranges: "analytic" as const }),
  };
  const result = publishEstimate(tables, reference, settings, publishing);
  yield;
  const beside = shownCubes(tables, result);
  const sets = file?.scores ?? [];
  const comparison = sets.length < 2 ? undefined : compareScoreSets(beside, reference, settings, sets);
  yield;
  const mappings = compareMappings(beside, reference, settings);
  yield;
  const sensitivity = yield* estimateSensitivityInSteps(beside, reference, settings);
  const processes = processesOf(read, result);
  yield;
  return {
    ...result,
    comparison,
    mappings,
    sensitivity,
    processes,
    rejectedRows: tables.reduce((sum, { rejectedRows }) => sum + rejectedRows, 0),
    compared: publishing.compare,
    fictional: tables.some(({ fictional }) => fictional),
    titles: occupationTitles(reference, language),
  };
}
