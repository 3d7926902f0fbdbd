import { documentKind } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import type { Feature } from "./feature.js";

/** The kind of a file stands near its top; a whole CSV is never fetched to learn it. */
const firstLines = 20;

/**
 * Keeps the context key `kommuneradar.kind`, so that buttons and commands also stand at files that are ours by
 * their first line and not by their name.
 */
export const knowActiveKind: Feature = () => {
  let known: string | undefined;
  const update = (document: vscode.TextDocument | undefined) => {
    const kind = document === undefined ? undefined : kindOf(document);
    if (kind === known) return;
    known = kind;
    void vscode.commands.executeCommand("setContext", "kommuneradar.kind", kind);
  };
  update(vscode.window.activeTextEditor?.document);
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => update(editor?.document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update(document);
    }),
  );
};

function kindOf(document: vscode.TextDocument): string | undefined {
  return documentKind(document.uri.path, document.getText(new vscode.Range(0, 0, firstLines, 0)));
}
