import {
  defaultSettings,
  type EstimateFile,
  type EstimateSettings,
  settingsFromFile,
  type WorkforceTable,
} from "@kommuneradar/core";

/** The settings that an estimate file states, or those of workforce files alone; what they count is read off the first. */
export function statedSettings({
  file,
  tables,
}: {
  readonly file: EstimateFile | undefined;
  readonly tables: readonly WorkforceTable[];
}): EstimateSettings {
  const format = tables[0]?.format;
  return file
    ? settingsFromFile(file, format ?? { classification: "styrk08", weight: "fte" })
    : defaultSettings(format && { classification: format.classification, weight: format.weight });
}
