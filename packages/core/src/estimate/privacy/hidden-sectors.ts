import { joinParts, type PartWeights, sectorWeights } from "../comparison/part-weights.js";
import { type Side, sides } from "../parts/partings.js";
import { poolSmall } from "./pool.js";

/** Sectors whose cells are hidden, part by part. */
export interface HiddenSectors {
  /** A whole part is a small cell: a comparison with it cannot be shown at all. */
  readonly withheld: boolean;
  readonly own: ReadonlySet<string>;
  readonly group: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/**
 * Hides sectors in a table of a municipality, its group and all rows. One lies within the other, so what can be computed
 * are the parts apart (the municipality, the rest of the group, everybody else): each of them has its own pool, and a
 * sum over parts is hidden with any of its summands.
 */
export function hiddenSectors(
  parts: Partial<Record<Side, PartWeights>>,
  isMember: boolean,
  limitMilli: number,
): HiddenSectors {
  const blocks = sides.map((side) => parts[side]);
  const none = new Set<string>();
  const hidden: ReadonlySet<string>[] = [];
  for (const part of blocks) {
    const elsewhere = new Set(hidden.flatMap((sectors) => [...sectors]));
    const pool = poolSmall(sectorWeights(part), limitMilli, elsewhere);
    if (!pool.protects) {
      const all = poolSmall(sectorWeights(blocks.reduce(joinParts)), limitMilli).rows;
      return { withheld: true, own: none, group: none, all };
    }
    hidden.push(pool.rows);
  }
  const [own = none, rest = none, outside = none] = hidden;
  const group = isMember ? new Set([...own, ...rest]) : rest;
  return { withheld: false, own, group, all: new Set([...own, ...rest, ...outside]) };
}
