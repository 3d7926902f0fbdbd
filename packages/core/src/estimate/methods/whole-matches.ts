import { type MappingMethod, meanOf } from "./mapping-method.js";

/** Mean over the source occupations that belong whole to the group; over all of them where none does. */
export const wholeMatches: MappingMethod = {
  id: "whole-matches",
  combine(sources) {
    const whole = sources.filter((source) => !source.partial);
    return meanOf(whole.length > 0 ? whole : sources);
  },
};
