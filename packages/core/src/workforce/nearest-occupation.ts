import type { Classification } from "@kommuneradar/schema";
import { distance } from "fastest-levenshtein";

/** A code that exists, and its title. */
export interface SuggestedOccupation {
  /** In the classification that was asked of. */
  readonly code: string;
  /** In the language of the classification. */
  readonly title: string;
}

const mostSuggestions = 3;

/**
 * The codes that a code without meaning may stand for: the code at the start of a cell that holds its title too, the
 * one whose leading zero a spreadsheet took, else those of the same length with two digits exchanged or one wrong, most
 * like it from the start first. A code of seven digits comes from another catalogue, whose first digits are STYRK-98:
 * nothing is suggested for it.
 */
export function nearestOccupations(
  code: string,
  classification: Classification,
): readonly SuggestedOccupation[] {
  if (isSevenDigitCode(code)) return [];
  const certain = [leadingCode(code), `0${code}`, code.replace(/^(\d\d)(\d{4})$/, "$1-$2")]
    .filter((candidate) => candidate !== code)
    .map((candidate) => classification.groups.get(candidate));
  const found = new Map<string, SuggestedOccupation>();
  for (const group of certain) if (group) found.set(group.code, { code: group.code, title: group.title });
  if (found.size === 0 && /^[\d-]+$/.test(code)) {
    for (const group of alike(code, classification)) found.set(group.code, group);
  }
  return [...found.values()].slice(0, mostSuggestions);
}

/** Seven digits: the occupation codes of the employers' monthly report (*a-meldingen*). */
export function isSevenDigitCode(code: string): boolean {
  return /^\d{7}$/.test(code);
}

function leadingCode(text: string): string {
  return /^\D{0,2}(\d{2}-\d{4}|\d{2,4})(?!\d)/.exec(text)?.[1] ?? "";
}

function alike(code: string, classification: Classification): SuggestedOccupation[] {
  const candidates: (SuggestedOccupation & { readonly likeness: number })[] = [];
  for (const group of classification.groups.values()) {
    if (group.code.length !== code.length) continue;
    const exchanged = isExchange(code, group.code);
    if (!exchanged && distance(code, group.code) > 1) continue;
    const likeness = exchanged ? code.length : commonStart(code, group.code);
    candidates.push({ code: group.code, title: group.title, likeness });
  }
  return candidates
    .sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
    .map(({ code, title }) => ({ code, title }));
}

/** Two neighbouring digits have changed places: the commonest slip of all. */
function isExchange(a: string, b: string): boolean {
  const at = commonStart(a, b);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
