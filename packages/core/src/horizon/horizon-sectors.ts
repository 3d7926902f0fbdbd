import type { PublishedEstimate } from "../estimate/publish.js";
import type { ProcessPotential } from "../processes/types.js";
import type { HorizonProcesses, HorizonSector } from "./types.js";

/**
 * What scenarios are played over: the sectors of an estimate published by sector, and what its work processes
 * (`processPotential` with `sectorRanges`) make of them.
 */
export function horizonSectors(
  { groups }: Pick<PublishedEstimate, "groups">,
  processes: ProcessPotential | "index" | undefined,
): readonly HorizonSector[] {
  const sectors = processes === "index" ? [] : (processes?.sectors ?? []);
  return groups.map(({ key, weight, coverage, mean, meanInterval }) => {
    const sector = key["sector"] ?? "";
    const own = sectors.find((one) => one.sector === sector);
    return { sector, weight, coverage, mean, meanInterval, withProcesses: own && withProcesses(own) };
  });
}

function withProcesses({
  covered,
  mean,
  meanInterval = null,
  onProcesses,
}: ProcessPotential["sectors"][number]): HorizonProcesses {
  return { mean, meanInterval, onProcesses: covered > 0 ? onProcesses.time / covered : 0 };
}
