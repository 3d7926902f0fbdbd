import { type RingKind, ringKinds } from "../radar/ring-kinds.js";
import type { RingCounts, Standing } from "./types.js";

/** How many of the radars have a technology where; every standing counts once. */
export function countsByRing(standings: readonly Pick<Standing, "status" | "ring" | "kind">[]): RingCounts {
  const counts = {
    adopt: 0,
    trial: 0,
    assess: 0,
    hold: 0,
    ownRing: 0,
    withoutRing: 0,
    notRelevant: 0,
    phasedOut: 0,
  };
  for (const { status, ring, kind } of standings) {
    if (status === "not-relevant") counts.notRelevant += 1;
    else if (status === "phased-out") counts.phasedOut += 1;
    else if (ring === undefined) counts.withoutRing += 1;
    else counts[kind ?? "ownRing"] += 1;
  }
  return counts;
}

/**
 * How far radars agree on a technology, 0–1: 1 where all that recommend one of `ringKinds` recommend the same, 0 where one
 * half says the innermost and the other the outermost; undefined for fewer than two. The measure of consensus on an ordinal scale of
 * Tastle & Wierman (2007, Int. J. of Approximate Reasoning 45), which weighs how far apart the rings are.
 */
export function agreementOn(counts: Readonly<Record<RingKind, number>>): number | undefined {
  const total = ringKinds.reduce((sum, kind) => sum + counts[kind], 0);
  if (total < 2) return undefined;
  const mean = ringKinds.reduce((sum, kind, at) => sum + at * counts[kind], 0) / total;
  const width = ringKinds.length - 1;
  const consensus = ringKinds.reduce(
    (sum, kind, at) =>
      counts[kind] === 0 ? sum : sum + (counts[kind] / total) * Math.log2(1 - Math.abs(at - mean) / width),
    1,
  );
  return Math.min(1, Math.max(0, consensus));
}
