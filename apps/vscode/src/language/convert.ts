import * as vscode from "vscode";
import type { CodeAction, Diagnostic, Range } from "vscode-languageserver-types";

/** LSP's range as VS Code's; both count UTF-16 units from 0. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

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
      (related) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(vscode.Uri.parse(related.location.uri), toRange(related.location.range)),
          related.message,
        ),
    );
  }
  return converted;
}

/** A diagnostic VS Code hands back, as far as the service needs it to know it again. */
export function fromVsDiagnostic(diagnostic: vscode.Diagnostic): Diagnostic {
  const { code, range, message, source } = diagnostic;
  const value = typeof code === "object" ? code.value : code;
  return {
    range: { start: range.start, end: range.end },
    message,
    ...(value === undefined ? {} : { code: value }),
    ...(source === undefined ? {} : { source }),
  };
}

/** An LSP code action on one document; `shown` are the diagnostics it was asked for. */
export function toVsCodeAction(action: CodeAction, shown: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const converted = new vscode.CodeAction(action.title, vscode.CodeActionKind.QuickFix);
  const edit = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(action.edit?.changes ?? {})) {
    edit.set(
      vscode.Uri.parse(uri),
      edits.map(({ range, newText }) => new vscode.TextEdit(toRange(range), newText)),
    );
  }
  converted.edit = edit;
  converted.diagnostics = [...shown];
  converted.isPreferred = action.isPreferred === true;
  return converted;
}
