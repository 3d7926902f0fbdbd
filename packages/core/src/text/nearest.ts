import { distance } from "fastest-levenshtein";

/** A name that may be written instead of another: the value to use, and other words that mean it. */
export interface Candidate {
  /** What is given back where it is the nearest; looked for too. */
  readonly value: string;
  /** Other words for it, such as its title in each language. */
  readonly labels?: readonly string[];
}

/** A word may be long in a broken file; the distance costs the product of both lengths. */
const longest = 100;
/** How much of the longer word may differ. */
const tolerance = 0.4;

/**
 * Finds the valid name nearest to a written one, or undefined when none is near: at most two fifths of the longer
 * word's letters differ, or the same letters stand in another order; case and accents ignored. Labels count too, so
 * `ta i bruk` finds `adopt`. Ties go to the first.
 */
export function nameFinder(
  candidates: readonly (string | Candidate)[],
): (written: string) => string | undefined {
  const names = candidates.flatMap((candidate) => {
    const { value, labels = [] } = typeof candidate === "string" ? { value: candidate } : candidate;
    const short = [value, ...labels].filter((name) => name.length <= longest);
    return short.map((name) => ({ value, name: fold(name) }));
  });
  return (written) => {
    const wanted = written.length > longest ? "" : fold(written);
    if (wanted === "") return undefined;
    let best: { readonly value: string; readonly differs: number } | undefined;
    for (const { value, name } of names) {
      const most = Math.max(name.length, wanted.length);
      if (Math.abs(name.length - wanted.length) > most * tolerance) continue;
      const differs = distance(wanted, name);
      if (best && differs >= best.differs) continue;
      if (differs <= most * tolerance || letters(name) === letters(wanted)) best = { value, differs };
    }
    return best?.value;
  };
}

/** `nameFinder` for a single name. */
export function nearestName(
  written: string,
  candidates: readonly (string | Candidate)[],
): string | undefined {
  return nameFinder(candidates)(written);
}

function letters(word: string): string {
  return [...word].sort().join("");
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{Mark}+/gu, "")
    .replaceAll(/[\s_]+/g, "-");
}
