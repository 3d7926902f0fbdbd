import { greatestLaw } from "../uncertainty/laws/order.js";
import type { MappingMethod } from "./mapping-method.js";

/** The greatest value: the upper end of what the choice of mapping can do. */
export const max: MappingMethod = {
  id: "max",
  combine(sources) {
    let greatest = sources[0]?.probability ?? Number.NaN;
    for (const source of sources) greatest = Math.max(greatest, source.probability);
    return greatest;
  },
  law: (sources) => greatestLaw(sources.map(({ probability }) => probability)),
};
