import { makeInSteps } from "../../../steps.js";
import type { Choice } from "../types.js";
import { alternative } from "./alternative.js";

const step = 0.1;

/** The upper threshold a tenth lower and higher. It moves measure B alone, and nothing where there are no bands. */
export const threshold: Choice = function* ({ settings, base, totalWith }) {
  if (base.total.high === null) return [];
  const others = [settings.high - step, settings.high + step]
    .map((high) => Math.round(high * 1e6) / 1e6)
    .filter((high) => high >= settings.low && high <= 1);
  const alternatives = yield* makeInSteps(others, (high) => alternative(String(high), totalWith({ high })));
  return [{ kind: "threshold", id: "threshold", title: "", basis: null, alternatives }];
};
