import { greatestLaw } from "../uncertainty/laws/order.js";
import { type MappingMethod, type MappingSource, shareOfOne } from "./mapping-method.js";

/** The greatest value: the upper end of what the choice of mapping can do. */
export const max: MappingMethod = {
  id: "max",
  combine,
  shares: (sources) => shareOfOne(sources, combine(sources)),
  law: (sources) => greatestLaw(sources.map(({ probability }) => probability)),
};

function combine(sources: readonly MappingSource[]): number {
  let greatest = sources[0]?.probability ?? Number.NaN;
  for (const source of sources) greatest = Math.max(greatest, source.probability);
  return greatest;
}
