import * as vscode from "vscode";
import type { CodeAction } from "vscode-languageserver-types";
import { toWorkspaceEdit } from "./convert-edit.js";

/** A quick fix; `shown` are the diagnostics it was asked for. */
export function toQuickFix(action: CodeAction, shown: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const converted = new vscode.CodeAction(action.title, vscode.CodeActionKind.QuickFix);
  converted.edit = toWorkspaceEdit(action.edit ?? {});
  converted.diagnostics = [...shown];
  converted.isPreferred = action.isPreferred === true;
  return converted;
}
