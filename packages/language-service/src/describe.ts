import type { Language, Problem, ProblemCode, Range } from "@kommuneradar/core";
import { ruleOf } from "./registry.js";
import type { Severity } from "./rule.js";

/** A problem in words. Positions as in the problem: 0-based, UTF-16, end exclusive. */
export interface DescribedProblem {
  /** The code, whose page `codeDocumentation` names. */
  readonly code: ProblemCode;
  /** How grave it is. */
  readonly severity: Severity;
  /** Plain text, in the language asked for. */
  readonly message: string;
  /** Where in the text it is. */
  readonly range: Range;
  /** Other places of the same text that belong to it. */
  readonly related: readonly { readonly range: Range; readonly message: string }[];
}

const roles = {
  "first-use": { en: "First used here.", nb: "Først brukt her.", nn: "Først brukt her." },
  "defined-here": { en: "Defined here.", nb: "Definert her.", nn: "Definert her." },
  "same-circle": {
    en: "Part of the same circle.",
    nb: "Del av den samme sirkelen.",
    nn: "Del av den same sirkelen.",
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

/** Puts a problem into words. */
export function describeProblem<C extends ProblemCode>(
  problem: Problem<C>,
  language: Language,
): DescribedProblem {
  const { severity, message } = ruleOf(problem.code);
  return {
    code: problem.code,
    severity,
    message: message[language](problem.data),
    range: problem.range,
    related: (problem.related ?? []).map(({ range, role }) => ({ range, message: roles[role][language] })),
  };
}

/** A kind of problem, for lists of kinds. */
export interface DescribedCode {
  /** The code itself, which is the same in every language. */
  readonly code: ProblemCode;
  /** How grave it is. */
  readonly severity: Severity;
  /** Its name, in the language asked for. */
  readonly title: string;
}

/** Names the kind of problem that a code stands for. */
export function describeCode(code: ProblemCode, language: Language): DescribedCode {
  const { severity, title } = ruleOf(code);
  return { code, severity, title: title[language] };
}

/** Public address of the page that explains a code. */
export function codeDocumentation(code: ProblemCode): string {
  return `https://github.com/kommuneradar/kommuneradar/blob/main/docs/codes/${code}.md`;
}
