import { resolveText } from "@kommuneradar/core";
import type { EstimateViewInput } from "../input.js";
import { estimateWords } from "../text/index.js";

/** A sector's name; what is no sector's id stands as written. */
export function sectorName({ sectors, language }: EstimateViewInput, id: string): string {
  const known = sectors.find((sector) => sector.id === id);
  if (known !== undefined) return resolveText(known.title, language);
  return id === "" ? estimateWords(language).sectors.none : id;
}
