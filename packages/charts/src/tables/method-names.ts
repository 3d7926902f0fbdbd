import { classificationTitle, type Language, valueTitles } from "@kommuneradar/core";
import { valueName } from "./text/value-name.js";

/** Where rows are read: a terminal says what files and calls say, a document what that is called. */
export type ReadIn = "terminal" | "document";

/** What a mapping method is called: `mean`, or the mean of the source occupations. */
export function mappingName(id: string, language: Language, readIn: ReadIn): string {
  return readIn === "terminal" ? id : (valueTitles("mapping", id)?.[language] ?? id);
}

/** The same within a sentence. */
export function mappingWords(id: string, language: Language, readIn: ReadIn): string {
  return readIn === "terminal" ? id : valueName("mapping", id, language);
}

/** What a classification is called: `styrk08`, or STYRK-08. */
export function classificationName(id: string, readIn: ReadIn): string {
  return readIn === "terminal" ? id : classificationTitle(id);
}
