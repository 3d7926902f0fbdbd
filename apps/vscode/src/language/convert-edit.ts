import * as vscode from "vscode";
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { toRange } from "./convert-range.js";

export function toTextEdit({ range, newText }: TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(toRange(range), newText);
}

/** An edit of texts, in as many files as it names. */
export function toWorkspaceEdit({ changes = {} }: WorkspaceEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(changes)) edit.set(vscode.Uri.parse(uri), edits.map(toTextEdit));
  return edit;
}
