import * as vscode from "vscode";
import type { Diagnostic } from "vscode-languageserver-types";
import { fromRange, toLocation, toRange } from "./convert-range.js";

/** LSP numbers severities and tags from 1, in VS Code's order; VS Code its severities from 0. */
export function toVsDiagnostic(diagnostic: Diagnostic): vscode.Diagnostic {
  const {
    range,
    message,
    severity = 1,
    code,
    codeDescription,
    source,
    tags,
    relatedInformation,
  } = diagnostic;
  const text = typeof message === "string" ? message : message.value;
  const converted = new vscode.Diagnostic(toRange(range), text, severity - 1);
  if (source !== undefined) converted.source = source;
  if (code !== undefined) {
    converted.code =
      codeDescription === undefined ? code : { value: code, target: vscode.Uri.parse(codeDescription.href) };
  }
  if (tags !== undefined) converted.tags = [...tags];
  if (relatedInformation !== undefined) {
    converted.relatedInformation = relatedInformation.map(
      ({ location, message }) => new vscode.DiagnosticRelatedInformation(toLocation(location), message),
    );
  }
  return converted;
}

/** A diagnostic VS Code hands back, as far as the service needs it to know it again. */
export function fromVsDiagnostic(diagnostic: vscode.Diagnostic): Diagnostic {
  const { code, range, message, source } = diagnostic;
  const value = typeof code === "object" ? code.value : code;
  return {
    range: fromRange(range),
    message,
    ...(value === undefined ? {} : { code: value }),
    ...(source === undefined ? {} : { source }),
  };
}
