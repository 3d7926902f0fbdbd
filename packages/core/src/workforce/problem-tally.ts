import type { Problem, ProblemCode } from "../problem.js";
import type { Range } from "../range.js";
import { hasLostLetters } from "./damaged-letters.js";
import type { Finding } from "./finding.js";
import type { Layout } from "./layout.js";
import { rangeAt } from "./place.js";
import type { Suggestions } from "./suggestions.js";

/** Problems of one code that are kept, from the top of the file; the rest are counted. */
export const mostProblemsPerCode = 200;

interface Kept {
  readonly problems: Problem[];
  total: number;
  /** Place of the first one that is only counted. */
  next: Range | undefined;
}

/**
 * Gathers what is found, block by block in file order, into problems. Keeps the first of each code and counts the
 * rest, so that its size does not grow with the file.
 */
export class ProblemTally {
  readonly #kept = new Map<ProblemCode, Kept>();
  readonly #named = new Set<string>();
  readonly #suggestions: Suggestions;
  readonly #classification: string;
  readonly #weightHeader: string;

  constructor(layout: Layout, suggestions: Suggestions) {
    const { classification, weight, columns } = layout.format;
    this.#suggestions = suggestions;
    if (layout.problems.some(({ code }) => code === "wrong-encoding")) this.#named.add("wrong-encoding");
    this.#classification = classification;
    this.#weightHeader = weight === "rows" ? "" : (columns[weight] ?? "");
  }

  /** Takes in the findings of a block that starts at line `firstLine`. */
  add(findings: readonly Finding[], firstLine: number): void {
    for (const finding of findings) {
      if (this.#isRepeated(finding)) continue;
      const kept = this.#keptOf(finding.code);
      kept.total++;
      if (kept.total > mostProblemsPerCode) kept.next ??= rangeAt(finding, firstLine);
      else kept.problems.push(this.#problem(finding, rangeAt(finding, firstLine)));
    }
  }

  /** All of them in file order, with those of the header, and without the code that another has taken up. */
  problems(header: readonly Problem[], without?: ProblemCode): readonly Problem[] {
    const all = [...header];
    for (const [code, { problems, total, next }] of this.#kept) {
      if (code === without) continue;
      for (const problem of problems) all.push(problem);
      if (next) {
        all.push({ code: "more-problems", range: next, data: { code, count: total - problems.length } });
      }
    }
    return all.sort((a, b) => comparePlaces(a.range, b.range));
  }

  /** A name that is unknown is said once, where it first stands; damaged letters once in a file. */
  #isRepeated(finding: Finding): boolean {
    const { code } = finding;
    if (!saidOnce.has(code) || !("value" in finding)) return false;
    const name = code === "wrong-encoding" ? code : `${code} ${finding.value}`;
    if (this.#named.has(name)) return true;
    this.#named.add(name);
    return false;
  }

  #keptOf(code: ProblemCode): Kept {
    let kept = this.#kept.get(code);
    if (!kept) {
      kept = { problems: [], total: 0, next: undefined };
      this.#kept.set(code, kept);
    }
    return kept;
  }

  #problem(finding: Finding, range: Range): Problem {
    const suggest = this.#suggestions;
    switch (finding.code) {
      case "unmapped-code":
        return {
          code: finding.code,
          range,
          data: { code: finding.value, classification: this.#classification },
        };
      case "unknown-occupation": {
        const { code, value } = finding;
        const nearest = suggest.occupations(value);
        return { code, range, data: { code: value, classification: this.#classification, nearest } };
      }
      case "unknown-sector": {
        const { code, value } = finding;
        const nearest = suggest.sector(value);
        return { code, range, data: { name: value, nearest, allowed: suggest.sectorIds } };
      }
      case "unknown-municipality": {
        const { code, value } = finding;
        return { code, range, data: { code: value, nearest: suggest.municipality(value) } };
      }
      case "not-a-municipality": {
        const { code, value } = finding;
        return { code, range, data: { code: value, place: suggest.otherPlace(value) } };
      }
      case "outdated-municipality":
        return { code: finding.code, range, data: suggest.formerMunicipality(finding.value) };
      case "wrong-encoding": {
        const { code, value } = finding;
        return { code, range, data: { value, replaced: hasLostLetters(value) } };
      }
      case "mixed-delimiters":
        return {
          code: finding.code,
          range,
          data: { expected: finding.expected, found: finding.found },
        };
      case "invalid-weight": {
        const { value, reason } = finding;
        return { code: finding.code, range, data: { value, column: this.#weightHeader, reason } };
      }
      case "rounded-weight":
        return {
          code: finding.code,
          range,
          data: { value: finding.value, rounded: (finding.milli / 1000).toFixed(3) },
        };
      case "ragged-row":
        return {
          code: finding.code,
          range,
          data: { expected: finding.expected, found: finding.found },
        };
      case "line-too-long":
        return { code: finding.code, range, data: { longest: finding.longest } };
      case "missing-occupation":
      case "unclosed-quote":
        return { code: finding.code, range, data: {} };
    }
  }
}

const saidOnce: ReadonlySet<ProblemCode> = new Set([
  "unmapped-code",
  "unknown-sector",
  "unknown-municipality",
  "not-a-municipality",
  "outdated-municipality",
  "wrong-encoding",
]);

function comparePlaces(a: Range, b: Range): number {
  return a.start.line - b.start.line || a.start.character - b.start.character;
}
