import { defaultSettings, type EstimateSettings, settingsFromFile } from "@kommuneradar/core";
import type { EstimateInputs } from "./inputs.js";

/** The settings that an estimate file states, or those of workforce files alone; what they count is read off the first. */
export function statedSettings({ file, tables }: Pick<EstimateInputs, "file" | "tables">): EstimateSettings {
  const format = tables[0]?.format;
  return file
    ? settingsFromFile(file, format ?? { classification: "styrk08", weight: "fte" })
    : defaultSettings(format && { classification: format.classification, weight: format.weight });
}
