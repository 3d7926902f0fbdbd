import { employmentWeighted } from "./employment-weighted.js";
import type { MappingMethod } from "./mapping-method.js";
import { max } from "./max.js";
import { mean } from "./mean.js";
import { median } from "./median.js";
import { min } from "./min.js";
import { wholeMatches } from "./whole-matches.js";

export type { MappingMethod, MappingSource } from "./mapping-method.js";

/** Every mapping method, in the order they are offered; the first is the default. */
export const mappingMethods: readonly MappingMethod[] = [
  mean,
  median,
  min,
  max,
  wholeMatches,
  employmentWeighted,
];
