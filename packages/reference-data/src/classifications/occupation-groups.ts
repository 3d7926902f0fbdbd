import type { OccupationGroup } from "@kommuneradar/schema";
import { readRows } from "../rows.js";

/** Codes with their titles by code; the level is the number of digits. */
export function readOccupationGroups(text: string): ReadonlyMap<string, OccupationGroup> {
  return new Map(
    readRows<[code: string, title: string]>(text).map(([code, title]) => [
      code,
      { code, title, level: code.length - (code.includes("-") ? 1 : 0) },
    ]),
  );
}
