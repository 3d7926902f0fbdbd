import type { Cube } from "../../workforce/types.js";
import type { WeightByOccupation } from "../figures.js";
import { groupWeights } from "../groups.js";
import { type MunicipalitySets, setsByMunicipality } from "../parts/partings.js";
import { poolSmall } from "./pool.js";

/** One value per dimension grouped by, as one text. */
export function keyText(key: Readonly<Record<string, string>>, groupBy: readonly string[]): string {
  return JSON.stringify(groupBy.map((dimension) => key[dimension] ?? ""));
}

/** Cells of a grouping that share no row, and the groups they are in. */
export interface CellApart {
  readonly weightMilli: number;
  readonly weights: WeightByOccupation;
  /** As `keyText`: more than one where sets of municipalities share members. */
  readonly groups: readonly string[];
}

/**
 * The cells that a grouping is made of. Sets of municipalities may share members, and the difference of two of them is
 * a cell that nobody asked for: so cells are parted by which sets they are in.
 */
export function cellsApart(
  cubes: readonly Cube[],
  groupBy: readonly string[],
  sets: MunicipalitySets,
): readonly CellApart[] {
  const apart = setsApart(sets);
  const setsOf = new Map(apart.map(({ id, sets: ids }) => [id, ids]));
  return groupWeights(cubes, groupBy, apart).map((cell) => {
    const { key, weightMilli } = cell;
    const ids = setsOf.get(key.group ?? "");
    const groups =
      ids === undefined ? [keyText(key, groupBy)] : ids.map((id) => keyText({ ...key, group: id }, groupBy));
    return {
      weightMilli,
      get weights() {
        return cell.weights;
      },
      groups,
    };
  });
}

/** Which groups of a grouping are hidden, as `keyText`: a group is hidden with any of its cells. */
export function hiddenGroups(
  cubes: readonly Cube[],
  groupBy: readonly string[],
  sets: MunicipalitySets,
  limitMilli: number,
): ReadonlySet<string> {
  const cells = cellsApart(cubes, groupBy, sets);
  const weights = new Map(cells.map((cell) => [JSON.stringify(cell.groups), cell.weightMilli]));
  const { rows } = poolSmall(weights, limitMilli);
  return new Set(cells.flatMap(({ groups }) => (rows.has(JSON.stringify(groups)) ? groups : [])));
}

/** The municipalities by which sets they are in: sets that share nothing. */
function setsApart(sets: MunicipalitySets) {
  const apart = new Map<string, { id: string; sets: readonly string[]; municipalities: string[] }>();
  for (const [code, ids] of setsByMunicipality(sets)) {
    // No column of a file has such a value.
    const id = `\u0000${JSON.stringify(ids)}`;
    const known = apart.get(id);
    if (known) known.municipalities.push(code);
    else apart.set(id, { id, sets: ids, municipalities: [code] });
  }
  return [...apart.values()];
}
