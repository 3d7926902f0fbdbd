import { estimateOverride, validFields, workProcess } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import { asList } from "../yaml/fields.js";
import type { YamlPath, YamlSource } from "../yaml/source.js";
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
    return problemOf(probability, spread, ["overrides", index, "spread"], source);
  });
}

/** The spread that a work process states around its own potential, as for overrides. */
export function processSpread(
  potential: number | undefined,
  spread: readonly number[] | undefined,
): Spread | undefined {
  return potential === undefined || spread === undefined ? undefined : spreadAround(potential, spread);
}

/** The same faults in the work processes of an estimate or a plan. */
export function processSpreadProblems(processes: unknown, source: YamlSource): Problem[] {
  return (asList(processes) ?? []).flatMap((entry, index): Problem[] => {
    const { potential, spread } = validFields(workProcess, entry);
    return problemOf(potential, spread, ["processes", index, "spread"], source);
  });
}

function problemOf(
  probability: number | undefined,
  [least, greatest]: readonly number[] = [],
  path: YamlPath,
  source: YamlSource,
): Problem[] {
  if (probability === undefined || least === undefined || greatest === undefined) return [];
  if (spreadAround(probability, [least, greatest]) !== undefined) return [];
  return [{ code: "invalid-spread", data: { least, greatest, probability }, range: source.rangeOf(path) }];
}
