import type { MunicipalityGroup } from "@kommuneradar/schema";
import type { Cube, CubeCell } from "../workforce/types.js";
import type { WeightByOccupation } from "./figures.js";

/** One group: the value of each dimension grouped by, and its weights. */
export interface GroupedWeights {
  readonly key: Readonly<Record<string, string>>;
  readonly weights: WeightByOccupation;
}

/** The dimension that stands for named sets of municipalities. */
const groupDimension = "group";

/** Weights of all cells by occupation. */
export function totalWeights(cubes: readonly Cube[]): WeightByOccupation {
  const weights = new Map<string, number>();
  for (const { cells } of cubes) for (const cell of cells) add(weights, cell);
  return weights;
}

/** Groups so far, one level per dimension: a key is never put together from texts, so no two can be mistaken. */
interface Branch {
  readonly children: Map<string, Branch>;
  readonly weights: Map<string, number>;
}

const newBranch = (): Branch => ({ children: new Map(), weights: new Map() });

/**
 * Cells gathered by the named dimensions, sorted by their values. Cubes of several files add up; where one lacks a
 * dimension its cells stand under "". `group` gathers by the sets of municipalities: a municipality in two sets
 * counts in both, one in none stands under "", so that nothing is left out (and such groups need not add up to the
 * total).
 */
export function groupWeights(
  cubes: readonly Cube[],
  groupBy: readonly string[],
  municipalityGroups: readonly Pick<MunicipalityGroup, "id" | "municipalities">[],
): readonly GroupedWeights[] {
  const dimensions = [...new Set(groupBy)];
  if (dimensions.length === 0) return [];
  const sets = setsByMunicipality(municipalityGroups);
  const root = newBranch();
  for (const cube of cubes) {
    const readers = dimensions.map((dimension) => valueReader(cube, dimension, sets));
    for (const cell of cube.cells) {
      let branches = [root];
      for (const read of readers) {
        const values = read(cell);
        branches =
          typeof values === "string"
            ? branches.map((branch) => childOf(branch, values))
            : branches.flatMap((branch) => values.map((value) => childOf(branch, value)));
      }
      for (const { weights } of branches) add(weights, cell);
    }
  }
  return leavesOf(root, dimensions, {});
}

function setsByMunicipality(
  groups: readonly Pick<MunicipalityGroup, "id" | "municipalities">[],
): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, string[]>();
  for (const { id, municipalities } of groups) {
    for (const code of new Set(municipalities)) sets.set(code, [...(sets.get(code) ?? []), id]);
  }
  return sets;
}

/** How to read a cell's value or values of one dimension. A column that the file itself calls `group` comes first. */
function valueReader(
  { dimensions }: Cube,
  dimension: string,
  sets: ReadonlyMap<string, readonly string[]>,
): (cell: CubeCell) => string | readonly string[] {
  const column = dimensions.indexOf(dimension);
  if (column < 0 && dimension === groupDimension) {
    const municipality = dimensions.indexOf("municipality");
    return ({ key }) => sets.get(key[municipality] ?? "") ?? "";
  }
  return ({ key }) => key[column] ?? "";
}

function childOf({ children }: Branch, value: string): Branch {
  let child = children.get(value);
  if (!child) {
    child = newBranch();
    children.set(value, child);
  }
  return child;
}

function leavesOf(
  { children, weights }: Branch,
  [dimension, ...rest]: readonly string[],
  key: Readonly<Record<string, string>>,
): readonly GroupedWeights[] {
  if (dimension === undefined) return [{ key, weights }];
  return [...children.keys()].sort().flatMap((value) => {
    const child = children.get(value);
    return child ? leavesOf(child, rest, { ...key, [dimension]: value }) : [];
  });
}

function add(weights: Map<string, number>, { occupation, weightMilli }: CubeCell): void {
  weights.set(occupation, (weights.get(occupation) ?? 0) + weightMilli);
}
