import { sectorTitle } from "@kommuneradar/core";
import type { EstimateViewInput } from "../input.js";
import { estimateWords } from "../text/index.js";

/** A sector's name; what is no sector's id stands as written. */
export function sectorName({ language }: Pick<EstimateViewInput, "language">, id: string): string {
  return id === "" ? estimateWords(language).sectors.none : sectorTitle(id, language);
}
