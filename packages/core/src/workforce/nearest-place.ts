import type { ReferenceData, Sector } from "@kommuneradar/schema";
import { distance } from "fastest-levenshtein";
import { currentMunicipalities } from "./current-municipalities.js";
import { foldName } from "./fold-name.js";

/** A name as it is compared, and what it stands for. */
export type FoldedNames = readonly (readonly [folded: string, standsFor: string])[];

/** All names of the sectors, each standing for the sector's id. */
export function sectorNames(sectors: readonly Sector[]): FoldedNames {
  return sectors.flatMap(({ id, title, aliases }) =>
    [id, title.nb, title.nn, title.en, ...aliases].map((name) => [foldName(name), id] as const),
  );
}

/** The sector whose id, title or alias is most like a name; undefined when none is near. */
export function nearestSector(name: string, sectors: FoldedNames): string | undefined {
  const folded = foldName(name);
  let nearest: string | undefined;
  let least = Math.floor(folded.length / 3) + 1;
  for (const [known, id] of sectors) {
    const away = distance(folded, known);
    if (away < least) {
      least = away;
      nearest = id;
    }
  }
  return nearest;
}

/**
 * Today's code that a municipality cell without a known one may stand for: the code whose leading zero a spreadsheet took,
 * the one at the start of a cell that holds the name too, or that of the only municipality of this name.
 */
export function nearestMunicipality(
  cell: string,
  reference: Pick<ReferenceData, "municipalities" | "formerMunicipalities">,
): string | undefined {
  // What has delimiters in it is several cells, of which a number must not take the place.
  const digits = /^\d{3,4}(?!\d)(?=[^,;\t]*$)/.exec(cell)?.[0];
  if (digits !== undefined) {
    const code = digits.padStart(4, "0");
    const today = currentMunicipalities(code, reference);
    return today.length === 1 ? today[0] : undefined;
  }
  const folded = foldName(cell);
  const named = [...reference.municipalities.values()].filter(({ name }) => foldName(name) === folded);
  return named.length === 1 ? named[0]?.code : undefined;
}
