import type { Classification } from "@kommuneradar/schema";
import type { Cube } from "../../workforce/types.js";

/** Digits that codes can be cut to and still have values. */
export const coarserDigits = [3, 2] as const;

/**
 * The same rows with their codes cut to fewer digits, as if the workforce had been given so. Codes that the
 * classification does not have stay as they are: a cut one might exist by chance, and be given a value.
 */
export function cutCodes(cube: Cube, digits: number, { groups }: Pick<Classification, "groups">): Cube {
  return {
    dimensions: cube.dimensions,
    cells: cube.cells.map((cell) =>
      groups.has(cell.occupation) ? { ...cell, occupation: cell.occupation.slice(0, digits) } : cell,
    ),
  };
}
