import type { MunicipalityGroup } from "@kommuneradar/schema";
import type { Parting } from "../../workforce/parting.js";

export type MunicipalitySets = readonly Pick<MunicipalityGroup, "id" | "municipalities">[];

/** The dimension that stands for named sets of municipalities. */
const groupDimension = "group";

/** All cells in one part, "". */
export const whole: Parting = { id: "whole", partsOf: () => () => [""] };

/**
 * Parts by the values of dimensions, named by them (see `valuesOfName`). Where a cube lacks a dimension its cells stand under "".
 * `group` parts by the sets of municipalities: a municipality in two sets counts in both, one in none stands under "", so
 * that nothing is left out (and such parts need not add up to the whole). A column that the file itself calls `group`
 * comes first.
 */
export function byDimensions(dimensions: readonly string[], municipalitySets: MunicipalitySets): Parting {
  const sets = dimensions.includes(groupDimension) ? municipalitySets : [];
  return {
    id: JSON.stringify([
      "dimensions",
      dimensions,
      sets.map(({ id, municipalities }) => [id, municipalities]),
    ]),
    partsOf(columns) {
      const setsOf = setsByMunicipality(sets);
      const readers = dimensions.map((dimension) => valueReader(columns, dimension, setsOf));
      return (key) => {
        let names: readonly (readonly string[])[] = [[]];
        for (const read of readers) {
          names = names.flatMap((values) => read(key).map((value) => [...values, value]));
        }
        return names.map(nameOfValues);
      };
    },
  };
}

/** How every estimate by sector parts a workforce, whatever is laid beside it. */
export const estimatePartings: readonly Parting[] = [
  whole,
  byDimensions(["municipality"], []),
  byDimensions(["sector"], []),
];

/** The name of the part of one value per dimension: never put together so that two could be mistaken. */
function nameOfValues(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? "") : JSON.stringify(values);
}

/** The values that a part by so many dimensions is named by. */
export function valuesOfName(name: string, dimensions: number): readonly string[] {
  return dimensions === 1 ? [name] : (JSON.parse(name) as string[]);
}

/** A municipality, the rest of its group, and everybody else. */
export type Side = "own" | "rest" | "outside";
export const sides: readonly Side[] = ["own", "rest", "outside"];

/**
 * Parts named by `Side`, or with `bySector` by side and sector (see `sideAndSector`). They do not overlap: every cell is
 * in exactly one.
 */
export function bySide(municipality: string, group: readonly string[], bySector: boolean): Parting {
  return {
    id: JSON.stringify(["sides", municipality, group, bySector]),
    partsOf(dimensions) {
      const members = new Set(group);
      const [place, sector] = [dimensions.indexOf("municipality"), dimensions.indexOf("sector")];
      return (key) => {
        const code = key[place] ?? "";
        const side: Side = code === municipality ? "own" : members.has(code) ? "rest" : "outside";
        return [bySector ? `${side} ${key[sector] ?? ""}` : side];
      };
    },
  };
}

/** How an estimate parts a workforce that lays a municipality beside its group. */
export function comparisonPartings(municipality: string, group: readonly string[]): readonly Parting[] {
  return [bySide(municipality, group, true), bySide(municipality, group, false)];
}

/** The side and the sector that a part is named by. */
export function sideAndSector(name: string): readonly [side: string, sector: string] {
  const at = name.indexOf(" ");
  return [name.slice(0, at), name.slice(at + 1)];
}

/** Which sets each municipality is in; one in none is not there. */
export function setsByMunicipality(sets: MunicipalitySets): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, municipalities } of sets) {
    for (const code of new Set(municipalities)) ids.set(code, [...(ids.get(code) ?? []), id]);
  }
  return ids;
}

/** How to read a key's values of one dimension. */
function valueReader(
  columns: readonly string[],
  dimension: string,
  sets: ReadonlyMap<string, readonly string[]>,
): (key: readonly string[]) => readonly string[] {
  const column = columns.indexOf(dimension);
  if (column < 0 && dimension === groupDimension) {
    const municipality = columns.indexOf("municipality");
    return (key) => sets.get(key[municipality] ?? "") ?? [""];
  }
  return (key) => [key[column] ?? ""];
}
