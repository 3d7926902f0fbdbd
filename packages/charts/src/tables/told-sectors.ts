import { type HorizonSector, horizonSectors, type PublishedEstimate } from "@kommuneradar/core";
import { toldEnds } from "./told-ends.js";

type Suppressed = Pick<PublishedEstimate, "suppression">;

/**
 * What scenarios are played over, with the ends of ranges that the estimate itself tells: bands are made of these, and tell no
 * more than it of what is hidden.
 */
export function toldSectors(
  published: Pick<PublishedEstimate, "groups" | "suppression">,
  processes: Parameters<typeof horizonSectors>[1],
): readonly HorizonSector[] {
  return horizonSectors(published, processes).map(({ withProcesses, ...sector }) => ({
    ...withToldEnds(sector, published),
    withProcesses: withProcesses && withToldEnds(withProcesses, published),
  }));
}

function withToldEnds<T extends Pick<HorizonSector, "meanInterval">>(figures: T, published: Suppressed): T {
  const { meanInterval } = figures;
  return meanInterval === null ? figures : { ...figures, meanInterval: toldEnds(meanInterval, published) };
}
