import * as vscode from "vscode";
import { CreateFile, TextDocumentEdit, type TextEdit, type WorkspaceEdit } from "vscode-languageserver-types";
import { toRange } from "./convert-range.js";

export function toTextEdit({ range, newText }: TextEdit): vscode.TextEdit {
  return new vscode.TextEdit(toRange(range), newText);
}

/** An edit of texts, in as many files as it names; those that are not there yet are made. */
export function toWorkspaceEdit({ changes = {}, documentChanges = [] }: WorkspaceEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const change of documentChanges) {
    if (TextDocumentEdit.is(change)) {
      const edits = change.edits.filter((one): one is TextEdit => "newText" in one);
      edit.set(vscode.Uri.parse(change.textDocument.uri), edits.map(toTextEdit));
    } else if (CreateFile.is(change)) edit.createFile(vscode.Uri.parse(change.uri), { ignoreIfExists: true });
  }
  for (const [uri, edits] of Object.entries(changes)) edit.set(vscode.Uri.parse(uri), edits.map(toTextEdit));
  return edit;
}
