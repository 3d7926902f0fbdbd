import type { Choice } from "../types.js";
import { alternative } from "./alternative.js";

/** Whether an occupation without a value takes its group's mean. SOC-2010 has no fallback. */
export const fallback: Choice = function* ({ settings, totalWith }) {
  if (settings.classification === "soc2010") return [];
  yield;
  const other = !settings.fallback;
  const alternatives = [alternative(other ? "on" : "off", totalWith({ fallback: other }))];
  return [{ kind: "fallback", id: "fallback", title: "", basis: null, alternatives }];
};
