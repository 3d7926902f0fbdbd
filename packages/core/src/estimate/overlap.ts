import type { WorkforceTable } from "../workforce/types.js";
import { partedOf } from "./parts/parted.js";
import { byDimensions, valuesOfName } from "./parts/partings.js";
import { workforceYears } from "./years/workforce-years.js";

/** Two files that add up and may count the same employees: both hold rows of these municipalities. */
export interface Overlap<T> {
  readonly file: T;
  /** The first one before it with rows of the same place. */
  readonly other: T;
  /** Numbers as the files write them, sorted. */
  readonly municipalities: readonly string[];
}

/**
 * The files of one year that hold rows of a municipality of which an earlier file of the year has rows too, of the same sector,
 * or where one of them does not tell the sector. What files without municipalities are of is not known, so nothing is said of
 * them; nor of a file that is not there (undefined).
 */
export function overlappingFiles<T extends { readonly year?: number | undefined }>(
  files: readonly T[],
  tableOf: (file: T) => Pick<WorkforceTable, "cube"> | undefined,
): readonly Overlap<T>[] {
  return workforceYears(files).flatMap(({ files: ofYear }) => {
    if (ofYear.length < 2) return [];
    const read = ofYear.flatMap((file) => {
      const table = tableOf(file);
      return table === undefined ? [] : [{ file, places: placesOf(table) }];
    });
    return read.flatMap(({ file, places }, at) => {
      for (const earlier of read.slice(0, at)) {
        const municipalities = [...places.keys()].filter((code) =>
          haveSameSector(places.get(code), earlier.places.get(code)),
        );
        if (municipalities.length > 0) return [{ file, other: earlier.file, municipalities }];
      }
      return [];
    });
  });
}

/** Whether files of one year are several: only then can they overlap. */
export function hasFilesOfOneYear(files: readonly { readonly year?: number | undefined }[]): boolean {
  return workforceYears(files).some(({ files: ofYear }) => ofYear.length > 1);
}

type Sectors = ReadonlySet<string>;

/** The sectors with rows of each municipality, "" where none is told. */
function placesOf({ cube }: Pick<WorkforceTable, "cube">): ReadonlyMap<string, Sectors> {
  const places = new Map<string, Set<string>>();
  for (const name of partedOf([cube], byPlace).keys()) {
    const [municipality = "", sector = ""] = valuesOfName(name, 2);
    if (municipality === "") continue;
    const sectors = places.get(municipality);
    if (sectors === undefined) places.set(municipality, new Set([sector]));
    else sectors.add(sector);
  }
  return places;
}

const byPlace = byDimensions(["municipality", "sector"], []);

function haveSameSector(one: Sectors | undefined, other: Sectors | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.has("") || other.has("") || [...one].some((sector) => other.has(sector));
}
