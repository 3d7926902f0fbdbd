import type { Cube, WorkforceTable } from "../../workforce/types.js";
import { cubesOf, onlyOccupations } from "../cubes.js";
import { mergedCube } from "../merged-cube.js";
import type { PublishedEstimate } from "../publish.js";

/**
 * What is laid side by side under other score sets or mappings is made from these. Every further set of values would be
 * an equation more for the weights of the occupations that are hidden, and soon tell them; so hidden ones are left out,
 * and all that is shown can be computed from the occupations that are. Nothing hidden: the tables as they are; else one
 * cube of occupations alone, since nothing that is laid side by side asks for more.
 */
export function shownCubes(
  tables: readonly (WorkforceTable | Cube)[],
  { occupations, suppression }: Pick<PublishedEstimate, "occupations" | "suppression">,
): readonly Cube[] {
  if (!suppression?.occupations) return cubesOf(tables);
  const shown = new Set(occupations.map(({ code }) => code));
  return onlyOccupations([mergedCube(tables)], shown);
}
