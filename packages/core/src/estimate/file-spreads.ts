import { estimateOverride, validFields } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { asList } from "../yaml/fields.js";
import type { YamlSource } from "../yaml/source.js";
import type { Spread } from "./types.js";

/** The spread that an override states, if its value lies within it; else none, and a problem says so. */
export function spreadAround(probability: number, [least, greatest]: readonly number[]): Spread | undefined {
  if (least === undefined || greatest === undefined) return undefined;
  return least <= probability && probability <= greatest ? [least, greatest] : undefined;
}

/** Spreads whose ends are the wrong way round, or that do not hold the value they are of. */
export function spreadProblems(overrides: unknown, source: YamlSource): Problem[] {
  return (asList(overrides) ?? []).flatMap((entry, index): Problem[] => {
    const { probability, spread } = validFields(estimateOverride, entry);
    const [least, greatest] = spread ?? [];
    if (probability === undefined || least === undefined || greatest === undefined) return [];
    if (spreadAround(probability, [least, greatest]) !== undefined) return [];
    const range = source.rangeOf(["overrides", index, "spread"]);
    return [{ code: "invalid-spread", data: { least, greatest, probability }, range }];
  });
}
