import { slugOf } from "@kommuneradar/core";

/**
 * An id from a title: lower case, æ, ø and å kept, hyphens between the words; with a number where it is taken already.
 * `fallback` for a title without letters and digits.
 */
export function suggestId(title: string, taken: Iterable<string>, fallback = "technology"): string {
  const id = slugOf(title) || fallback;
  const used = new Set(taken);
  if (!used.has(id)) return id;
  for (let number = 2; ; number++) {
    if (!used.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
