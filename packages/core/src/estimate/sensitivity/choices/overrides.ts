import { makeInSteps } from "../../../steps.js";
import type { Alternative, Choice } from "../types.js";
import { alternative } from "./alternative.js";

/**
 * Each override that bears on the total, taken away, so that the occupation has the score set's value again, or none; and
 * at either end of the spread that it states.
 */
export const overrides: Choice = function* ({ settings, base, totalWith }) {
  const overridden = base.occupations.flatMap(({ code, title, override }) =>
    override === null ? [] : [{ code, title, override }],
  );
  return yield* makeInSteps(overridden, ({ code, title, override }) => {
    const without = settings.overrides.filter(({ occupation }) => occupation !== code);
    const atEnd = (probability: number): Alternative => {
      const overrides = [...without, { ...override, occupation: code, probability }];
      return { ...alternative("spread", totalWith({ overrides })), value: probability };
    };
    const ends = (override.spread ?? []).filter((end) => end !== override.probability);
    const alternatives = [alternative("off", totalWith({ overrides: without })), ...ends.map(atEnd)];
    return { kind: "override" as const, id: code, title, basis: null, alternatives };
  });
};
