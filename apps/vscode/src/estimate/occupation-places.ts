import type { EstimateViewInput, OccupationPlace } from "@kommuneradar/charts";
import { type OccupationResult, sameItems } from "@kommuneradar/core";
import type { NamedTable } from "./view-input.js";

type Places = NonNullable<EstimateViewInput["lines"]>;

/** Where the first rows of occupations stand, by code. */
export type AskPlaces = (
  occupations: readonly Pick<OccupationResult, "code">[],
  tables: readonly NamedTable[],
) => Places;

export const placesOf: AskPlaces = (occupations, tables) =>
  Object.fromEntries(
    occupations.flatMap(({ code }) => {
      const place = placeOf(code, tables);
      return place === undefined ? [] : [[code, place]];
    }),
  );

interface Known {
  /** The tables' names, and what tells their first lines. */
  readonly from: readonly unknown[];
  readonly codes: ReadonlySet<string>;
  readonly places: Places;
}

/** The same, again and again: while no first line moves, and no other occupation is asked for, they are the same places. */
export function keptPlaces(): AskPlaces {
  let known: Known | undefined;
  let last: readonly unknown[] = [];
  return (occupations, tables) => {
    const from = tables.flatMap(({ name, table }) => [name, table.firstLineOf]);
    const codes = known !== undefined && sameItems(known.from, from) ? known.codes : undefined;
    // Most stand where they stood: then their codes need not be looked at.
    if (!occupations.every((one, at) => codes !== undefined && (one === last[at] || codes.has(one.code)))) {
      known = undefined;
    }
    known ??= {
      from,
      codes: new Set(occupations.map(({ code }) => code)),
      places: placesOf(occupations, tables),
    };
    last = occupations;
    return known.places;
  };
}

/** The first file that has the occupation, and the line in it. */
function placeOf(occupation: string, tables: readonly NamedTable[]): OccupationPlace | undefined {
  for (const { name, table } of tables) {
    const line = table.firstLineOf(occupation);
    if (line !== undefined) return { line, ...(tables.length > 1 ? { file: name } : {}) };
  }
  return undefined;
}
