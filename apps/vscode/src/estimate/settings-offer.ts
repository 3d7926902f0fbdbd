import { type EstimateSettings, mappingMethods, type ScoreFile } from "@kommuneradar/core";
import type { ReferenceData } from "@kommuneradar/schema";
import type { SettingsOffer } from "../protocol/to-webview.js";
import { asYaml, type Changes } from "./changed-settings.js";

/** What the settings controls offer, and what holds now. */
export function settingsOffer(
  { own, now, changed }: Changes,
  hasFile: boolean,
  reference: Pick<ReferenceData, "scoreSets">,
  scoreFiles: readonly ScoreFile[] = [],
): SettingsOffer {
  return {
    scores: [...reference.scoreSets.values()].map(({ id, title }) => ({ id, title })),
    mappings: mappingMethods.map(({ id }) => id),
    now: shown(now),
    own: shown(own),
    hasFile,
    asYaml: asYaml(changed, scoreFiles),
  };
}

function shown({ scores, mapping, bridge, fallback, high, low }: EstimateSettings): SettingsOffer["now"] {
  return { scores, mapping, bridge, fallback, high, low };
}
