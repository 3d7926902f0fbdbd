import { type MappingMethod, meanOf } from "./mapping-method.js";

/** Mean weighted by employment in each source occupation; plain mean where no employment is known. */
export const employmentWeighted: MappingMethod = {
  id: "employment-weighted",
  combine(sources) {
    let weights = 0;
    let sum = 0;
    for (const { employment, probability } of sources) {
      weights += employment;
      sum += employment * probability;
    }
    return weights > 0 ? sum / weights : meanOf(sources);
  },
};
