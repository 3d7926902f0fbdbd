import { enumeratedLaw } from "../uncertainty/laws/enumerated.js";
import { normalLaw } from "../uncertainty/laws/normal.js";
import { equalShares, type MappingMethod, meanOf, momentsOf } from "./mapping-method.js";

/** Unweighted mean over the linked source occupations (Pajarinen, Rouvinen & Ekeland 2015): the default. */
export const mean: MappingMethod = {
  id: "mean",
  combine: meanOf,
  shares: equalShares,
  law(sources) {
    const exact = enumeratedLaw(sources, meanOf);
    if (exact) return exact;
    const { variance, ...of } = momentsOf(sources);
    return normalLaw({ ...of, variance: variance / sources.length });
  },
};
