import { type Radar, readRadar, type Technology } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import { technologyAt } from "../symbols/entries.js";
import type { Place } from "./source.js";

/** The radar of the document as far as it can be read; of one that cannot, an empty one with the default rings. */
export function radarOf({ radar }: FeatureContext): Radar | undefined {
  return radar?.radar ?? readRadar("kommuneradar: radar/1").radar;
}

/** The technology whose entry a place is in; undefined while it has no id. */
export function technologyOfEntry({ context, path }: Place): Technology | undefined {
  const [list, index] = path;
  const radar = radarOf(context);
  return radar && list === "technologies" && typeof index === "number"
    ? technologyAt(radar, index)
    : undefined;
}
