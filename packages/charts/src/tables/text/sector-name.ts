import { type Language, sectorTitle } from "@kommuneradar/core";
import { figureTexts } from "./figures.js";

/** What a sector is called; rows that name none have a name too. */
export function sectorName(sector: string, language: Language): string {
  return sector === "" ? figureTexts(language).withoutSector : sectorTitle(sector, language);
}
