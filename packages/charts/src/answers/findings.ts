import type { Language } from "@kommuneradar/core";
import { answerTexts } from "./texts.js";

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

/** Radars and the like are written to be read; any other file may be a workforce. */
const isWritten = ({ file }: AnswerFinding) => /\.ya?ml$/i.test(file);

/**
 * A finding without what is quoted of a file that may hold persons: where it stands, and its code, are told. `mayBeQuoted`: whether
 * its file holds none; of those that are not YAML that is not known.
 */
export function withoutCells<F extends AnswerFinding>(
  finding: F,
  language: Language,
  mayBeQuoted: (finding: AnswerFinding) => boolean = isWritten,
): F {
  const { line, code, message } = finding;
  // Below its header a file's messages name what a cell holds, in quotation marks or as a number.
  const isTold = mayBeQuoted(finding) || (line === 1 && !/[«“"]/.test(message));
  return isTold ? finding : { ...finding, message: answerTexts(language).cellNotTold(code) };
}

/** Errors first, and what an answer says of each; of what may hold persons nothing that is quoted. */
export function findingsInOrder(
  findings: readonly AnswerFinding[],
  language: Language,
  mayBeQuoted?: (finding: AnswerFinding) => boolean,
) {
  return findings
    .map((finding) => withoutCells(finding, language, mayBeQuoted))
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
export function findingsBeside(findings: readonly AnswerFinding[], language: Language) {
  return findingsInOrder(
    findings.filter(({ severity }) => severity !== "info"),
    language,
  ).slice(0, mostBeside);
}
