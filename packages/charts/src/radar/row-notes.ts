import type { Language } from "@kommuneradar/core";
import { radarWords } from "../text/radar.js";
import type { TechnologyView } from "./view.js";

/** What a row says after the name: segment, movement and state in words. */
export function rowNotes(technology: TechnologyView, language: Language): string {
  const words = radarWords(language);
  const { categoryTitle, movementText, overdue, departs, lagsText } = technology;
  return [categoryTitle, movementText, overdue ? words.overdue : "", departs ? words.departs : "", lagsText]
    .filter((note) => note !== "")
    .join(" · ");
}
