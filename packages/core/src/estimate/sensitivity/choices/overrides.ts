import type { Choice } from "../types.js";
import { alternative } from "./alternative.js";

/** Each override that bears on the total, taken away: the occupation has the score set's value again, or none. */
export const overrides: Choice = ({ settings, base, totalWith }) =>
  base.occupations.flatMap(({ code, title, override }) => {
    if (override === null) return [];
    const without = settings.overrides.filter(({ occupation }) => occupation !== code);
    const alternatives = [alternative("off", totalWith({ overrides: without }))];
    return [{ kind: "override" as const, id: code, title, basis: null, alternatives }];
  });
