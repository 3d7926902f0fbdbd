import type { ClassificationId } from "@kommuneradar/schema";
import { foldName } from "./fold-name.js";
import type { ColumnRole } from "./types.js";

/** Header names of each role, in English and Norwegian; compared without case, accents and separators. */
export const columnNames: Readonly<Record<ColumnRole, readonly string[]>> = {
  municipality: ["municipality", "kommune", "kommunenummer"],
  sector: ["sector", "sektor", "tjenesteområde", "tjenesteomraade"],
  occupation: ["occupation", "yrke", "yrkeskode", "styrk08", "isco08", "soc2010"],
  fte: ["fte", "årsverk", "aarsverk"],
  headcount: ["headcount", "ansatte", "sysselsatte", "employees"],
};

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(columnNames) as ColumnRole[]).flatMap((role) =>
    columnNames[role].map((name) => [foldName(name), role]),
  ),
);

/** The role a header name stands for by itself. */
export function roleOfName(name: string): ColumnRole | undefined {
  return roles.get(foldName(name));
}

/**
 * Header of the rows that each line of a cube stands for: a file in which weights have been added up elsewhere. A name that
 * nobody has by chance.
 */
export const cubeRowsColumn = "cube_rows";

/** The classification that a header name states: `styrk08`, `STYRK-08` … */
export function classificationOfName(name: string): ClassificationId | undefined {
  const folded = foldName(name);
  return folded === "styrk08" || folded === "isco08" || folded === "soc2010" ? folded : undefined;
}

const titleNames: ReadonlySet<string> = new Set(
  ["title", "tittel", "stilling", "stillingsbetegnelse", "stillingstittel", "betegnelse"].map(foldName),
);

/** A header of what a code is called: `stillingstittel` … */
export function isTitleName(name: string): boolean {
  return titleNames.has(foldName(name));
}

/** A header that says its codes are position codes (*stillingskoder*), which no classification of occupations has. */
export function saysPositionCodes(name: string): boolean {
  const folded = foldName(name);
  return folded === "stillingskode" || folded === "stillingskoder" || folded === "positioncode";
}
