import type { Language, Problem } from "@kommuneradar/core";
import { describeProblem } from "@kommuneradar/language-service";
import { plainLine } from "./layout/plain-line.js";

/** A problem as the command line reports it: 1-based lines and columns in UTF-16 units, end exclusive. */
export interface Finding {
  readonly file: string;
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly related: readonly {
    readonly file: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
}

export function toFinding(file: string, problem: Problem, language: Language): Finding {
  const described = describeProblem(problem, language);
  return {
    file,
    code: described.code,
    severity: described.severity === "hint" ? "info" : described.severity,
    message: described.message,
    ...place(described.range),
    related: described.related.map((related) => ({
      file,
      message: related.message,
      ...place(related.range),
    })),
  };
}

/** A finding about a whole file, in the command line's own words. */
export function findingAtStart(
  file: string,
  code: string,
  severity: "error" | "warning",
  message: string,
): Finding {
  return { file, code, severity, message, line: 1, column: 1, endLine: 1, endColumn: 1, related: [] };
}

function place(range: Problem["range"]) {
  return {
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}

/** `file:line:col: severity code: message`, the form that editors and CI make links of. */
export function formatFinding(finding: Finding): string {
  const { file, line, column, severity, code, message } = finding;
  return plainLine(`${file}:${line}:${column}: ${severity} ${code}: ${message}`);
}
