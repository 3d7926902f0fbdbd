/** What is wrong in a file, in words; line and column from 1. */
export interface AnswerFinding {
  /** The file as it was named. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** How grave it is. */
  readonly severity: "error" | "warning" | "info";
  /** Stable code, of which docs/codes has a page. */
  readonly code: string;
  /** What is wrong and what to do, in the reader's language. */
  readonly message: string;
}

const grave = ["error", "warning", "info"] as const;

/** Findings that stand beside figures; `check` tells all of them. */
const mostBeside = 20;

/** Errors first, and what an answer says of each. */
export function findingsInOrder(findings: readonly AnswerFinding[]) {
  return findings
    .toSorted((one, other) => grave.indexOf(one.severity) - grave.indexOf(other.severity))
    .map(({ file, line, column, severity, code, message }) => ({
      file,
      line,
      column,
      severity,
      code,
      message,
    }));
}

/** The gravest findings, beside an answer of another kind; nothing of mere information. */
export function findingsBeside(findings: readonly AnswerFinding[]) {
  return findingsInOrder(findings.filter(({ severity }) => severity !== "info")).slice(0, mostBeside);
}
