import type { ScoreSet } from "@kommuneradar/schema";
import { type DataSet, provenanceOf } from "../data-set.js";
import { lazy } from "../lazy.js";

/** A score set that knows at once what it is, and reads its values when they are first asked for. */
export function scoreSetOf(
  source: DataSet,
  scale: Pick<ScoreSet, "kind" | "classification" | "scale">,
  values: () => ScoreSet["values"],
  bridge: () => ScoreSet["bridge"] = () => [],
): ScoreSet {
  const read = lazy(values);
  const readBridge = lazy(bridge);
  return {
    ...provenanceOf(source),
    id: source.id,
    title: source.title,
    ...scale,
    get values() {
      return read();
    },
    get bridge() {
      return readBridge();
    },
  };
}
