import type { Language } from "@kommuneradar/core";
import type { SinceView } from "./model.js";
import { sinceWords } from "./words.js";

/** "Since HEAD: 3 changes": what a picture says that leaves the page without its list. "" where nothing is compared. */
export function changesSince({ label, problem, changes }: SinceView, language: Language): string {
  const words = sinceWords(language);
  if (problem !== "" && changes.length === 0) return "";
  return `${words.heading(label)}: ${changes.length === 0 ? words.nothing : words.count(changes.length)}`;
}
