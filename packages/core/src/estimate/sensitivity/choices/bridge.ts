import type { Choice } from "../types.js";
import { alternative } from "./alternative.js";

/** Whether hybrid codes of the score set stand for the codes they join; nothing to choose in a set without any. */
export const bridge: Choice = function* ({ reference, settings, totalWith }) {
  if ((reference.scoreSets.get(settings.scores)?.bridge.length ?? 0) === 0) return [];
  yield;
  const other = !settings.bridge;
  const alternatives = [alternative(other ? "on" : "off", totalWith({ bridge: other }))];
  return [{ kind: "bridge", id: "bridge", title: "", basis: null, alternatives }];
};
