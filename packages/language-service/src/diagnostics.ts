import type { Language, Problem } from "@kommuneradar/core";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { describeProblem } from "./describe.js";
import { ruleOf } from "./registry.js";

/** The `source` of every diagnostic of this service. */
export const diagnosticSource = "kommuneradar";

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** A problem as the Language Server Protocol has it; `data` is the problem's own. */
export function toDiagnostic(
  problem: Problem,
  {
    uri,
    language,
    documentation,
  }: { uri: string; language: Language; documentation: (code: Problem["code"]) => string },
): Diagnostic {
  const { code, severity, message, range, related } = describeProblem(problem, language);
  return {
    range,
    severity: severities[severity],
    code,
    codeDescription: { href: documentation(code) },
    source: diagnosticSource,
    message,
    data: problem.data,
    ...(ruleOf(code).unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri, range: place.range },
            message: place.message,
          })),
        }),
  };
}
