import type { MunicipalityGroup } from "@kommuneradar/schema";
import type { Cube } from "../../workforce/types.js";
import { groupWeights } from "../groups.js";
import { poolSmall } from "./pool.js";

export type MunicipalitySets = readonly Pick<MunicipalityGroup, "id" | "municipalities">[];

/** One value per dimension grouped by, as one text. */
export function keyText(key: Readonly<Record<string, string>>, groupBy: readonly string[]): string {
  return JSON.stringify(groupBy.map((dimension) => key[dimension] ?? ""));
}

/**
 * Which groups of a grouping are hidden, as `keyText`. Sets of municipalities may share members, and the difference of
 * two of them is a cell that nobody asked for: so cells are looked at by which sets they are in, and a group is hidden
 * with any of its cells.
 */
export function hiddenGroups(
  cubes: readonly Cube[],
  groupBy: readonly string[],
  sets: MunicipalitySets,
  limitMilli: number,
): ReadonlySet<string> {
  const apart = setsApart(sets);
  const cells = groupWeights(
    cubes,
    groupBy,
    apart.map(({ id, municipalities }) => ({ id, municipalities })),
  );
  const keys = new Map(cells.map(({ key }) => [keyText(key, groupBy), key]));
  const weights = new Map(
    cells.map((cell) => [
      keyText(cell.key, groupBy),
      [...cell.weights.values()].reduce((sum, milli) => sum + milli, 0),
    ]),
  );
  const setsOf = new Map(apart.map(({ id, sets: ids }) => [id, ids]));
  const hidden = new Set<string>();
  for (const row of poolSmall(weights, limitMilli).rows) {
    const key = keys.get(row) ?? {};
    const ids = setsOf.get(key.group ?? "");
    if (ids === undefined) hidden.add(row);
    else for (const id of ids) hidden.add(keyText({ ...key, group: id }, groupBy));
  }
  return hidden;
}

/** The municipalities by which sets they are in: sets that share nothing. */
function setsApart(sets: MunicipalitySets) {
  const memberships = new Map<string, string[]>();
  for (const { id, municipalities } of sets) {
    for (const code of new Set(municipalities)) memberships.set(code, [...(memberships.get(code) ?? []), id]);
  }
  const apart = new Map<string, { id: string; sets: readonly string[]; municipalities: string[] }>();
  for (const [code, ids] of memberships) {
    // No column of a file has such a value.
    const id = `\u0000${JSON.stringify(ids)}`;
    const known = apart.get(id);
    if (known) known.municipalities.push(code);
    else apart.set(id, { id, sets: ids, municipalities: [code] });
  }
  return [...apart.values()];
}
