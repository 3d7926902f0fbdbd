import type { FiguresDocument } from "@kommuneradar/charts";
import { compareScoreSets, occupationTitles, shownCubes } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { Estimator } from "./estimator.js";
import { type EstimateMoment, foundProcesses } from "./view-input.js";

/** What a view shows, as the tables and files of the command line are made of it: all of it made now. */
export function figuresDocument(
  moment: EstimateMoment,
  estimator: Estimator,
  reference: ReferenceData,
): FiguresDocument {
  const { file, settings, compared, years, language } = moment;
  const tables = moment.tables.map(({ table }) => table);
  const compare = compared?.compare;
  const result = estimator.publish(tables, settings, file, { compare, years });
  // Of a set that was chosen in the view the file lays nothing beside.
  const sets = file?.scores[0] === settings.scores ? file.scores : [];
  const beside = shownCubes(tables, result);
  return {
    ...result,
    comparison: sets.length < 2 ? undefined : compareScoreSets(beside, reference, settings, sets),
    mappings: undefined,
    sensitivity: undefined,
    processes: foundProcesses(moment, result, estimator),
    rejectedRows: tables.reduce((sum, { rejectedRows }) => sum + rejectedRows, 0),
    fictional: tables.some(({ fictional }) => fictional),
    compared: compare,
    titles: occupationTitles(reference, language),
  };
}
