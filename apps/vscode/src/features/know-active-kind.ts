import * as vscode from "vscode";
import { kindOf } from "../documents/kind-of.js";
import type { Feature } from "./feature.js";

/**
 * Keeps the context key `kommuneradar.kind`, so that buttons and commands also stand at files that are ours by
 * their first line and not by their name.
 */
export const knowActiveKind: Feature = () => {
  // What cannot ask for a file's name, as the menus of the Source Control view, asks whether we are about at all.
  void vscode.commands.executeCommand("setContext", "kommuneradar.active", true);
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
