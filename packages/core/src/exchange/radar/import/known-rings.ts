import { technologyStatuses } from "@kommuneradar/schema";
import { ringsByCustom } from "../../../radar/rings-by-custom.js";
import { sameName } from "./make-id.js";
import type { ForeignName } from "./types.js";

/** What a foreign ring may mean that is none: its entries stand off the rings. */
export const offRings = technologyStatuses.filter((status) => status !== "active");

/**
 * Rings in their order inside out: as asked for, else by their names. Those that no one knows come last by name, never as
 * they first appear: a table is often sorted by something else. `unknown`: there are such.
 */
export function orderRings(
  rings: readonly ForeignName[],
  asked: readonly string[] = [],
): { readonly rings: readonly ForeignName[]; readonly unknown: boolean } {
  const wanted = asked.map(sameName);
  const place = ({ name, title }: ForeignName) => {
    const names = [name, title].map(sameName);
    const at = wanted.findIndex((one) => names.includes(one));
    if (at >= 0) return at;
    const standard = ringsByCustom.findIndex((list) => list.some((one) => names.includes(one)));
    return standard < 0 ? Number.POSITIVE_INFINITY : wanted.length + standard;
  };
  const placed = rings.map((ring) => ({ ring, at: place(ring) }));
  placed.sort((a, b) => (a.at === b.at ? (a.ring.title < b.ring.title ? -1 : 1) : a.at - b.at));
  return {
    rings: placed.map(({ ring }) => ring),
    unknown: placed.some(({ at }) => at === Number.POSITIVE_INFINITY),
  };
}
