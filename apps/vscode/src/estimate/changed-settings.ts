import {
  defaultSettings,
  type EstimateFile,
  type EstimateSettings,
  type ScoreFile,
  settingsFromFile,
  type WorkforceTable,
} from "@kommuneradar/core";
import type { ViewSettings } from "../protocol/view-settings.js";

/** Settings of an estimate, with what a reader has changed in the view. */
export interface Changes {
  /** As the estimate file says, or the method's defaults. */
  readonly own: EstimateSettings;
  /** The reader's changes that say something else. */
  readonly changed: ViewSettings;
  /** What the view is made with. */
  readonly now: EstimateSettings;
}

/** Draws of an estimate without an estimate file: as many as an estimate file has by default. */
const draws = 2000;

/** The settings of a view; it shows sectors, whatever the estimate file groups its own output by. */
export function settingsOf(
  file: EstimateFile | undefined,
  tables: readonly { readonly table: Pick<WorkforceTable, "format"> }[],
): EstimateSettings {
  const format = tables[0]?.table.format ?? { classification: "styrk08", weight: "fte" };
  const settings =
    file === undefined
      ? defaultSettings({ classification: format.classification, weight: format.weight, draws })
      : settingsFromFile(file, format);
  return { ...settings, groupBy: ["sector"] };
}

/** Puts a reader's changes over the settings of a file; what says the same as the file is no change. */
export function applySettings(own: EstimateSettings, wanted: ViewSettings): Changes {
  const changed: ViewSettings = Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => value !== undefined && own[key as keyof ViewSettings] !== value,
    ),
  );
  return { own, changed, now: { ...own, ...(changed as Partial<EstimateSettings>) } };
}

/** The changes as lines of an estimate file, to be put there by whoever wants to keep them; "" without changes. */
export function asYaml({ scores, ...method }: ViewSettings, scoreFiles: readonly ScoreFile[] = []): string {
  const lines = Object.entries(method).map(([key, value]) => `  ${key}: ${value}`);
  return [
    ...(scores === undefined ? [] : [`scores: ${scoresAsYaml(scores, scoreFiles)}`]),
    ...(lines.length === 0 ? [] : ["method:", ...lines]),
  ].join("\n");
}

/** A set of one's own is more than its path: without its kind and name it would be another set. */
function scoresAsYaml(id: string, scoreFiles: readonly ScoreFile[]): string {
  const own = scoreFiles.find((entry) => entry.id === id);
  if (own === undefined) return id;
  const { id: _, range, ...entry } = own;
  // JSON is YAML, with quotation marks wherever a path or a name may need them.
  return JSON.stringify(entry);
}
