import { leastLaw } from "../uncertainty/laws/order.js";
import { type MappingMethod, type MappingSource, shareOfOne } from "./mapping-method.js";

/** The least value: the lower end of what the choice of mapping can do. */
export const min: MappingMethod = {
  id: "min",
  combine,
  shares: (sources) => shareOfOne(sources, combine(sources)),
  law: (sources) => leastLaw(sources.map(({ probability }) => probability)),
};

function combine(sources: readonly MappingSource[]): number {
  let least = sources[0]?.probability ?? Number.NaN;
  for (const source of sources) least = Math.min(least, source.probability);
  return least;
}
