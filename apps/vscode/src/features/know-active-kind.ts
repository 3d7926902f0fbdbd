import type { DocumentKind } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { kindOf } from "../documents/kind-of.js";
import type { Feature } from "./feature.js";

/** Kinds whose editors have buttons of their own, and the context keys that list the files. */
const listed: readonly (readonly [DocumentKind, string])[] = [
  ["radar", "kommuneradar.radarFiles"],
  ["estimate", "kommuneradar.estimateFiles"],
  ["projects", "kommuneradar.projectsFiles"],
  ["plan", "kommuneradar.planFiles"],
];

/**
 * Keeps the context keys by which buttons and commands also stand at files that are ours by their first line and not by
 * their name: `kommuneradar.kind` of the active text, and lists of addresses for the title of each editor, which has to
 * ask of its own file.
 */
export const knowActiveKind: Feature = () => {
  let known: string | undefined;
  const kinds = new Map<string, DocumentKind>();
  const told = new Map<string, string>();
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const kind = document === undefined ? undefined : kindOf(document);
    if (kind === known) return;
    known = kind;
    void vscode.commands.executeCommand("setContext", "kommuneradar.kind", kind);
  };
  const tell = () => {
    for (const [kind, key] of listed) {
      const files = [...kinds].flatMap(([file, own]) => (own === kind ? [file] : []));
      const state = files.join("\n");
      if (state === (told.get(key) ?? "")) continue;
      told.set(key, state);
      void vscode.commands.executeCommand("setContext", key, files);
    }
  };
  const look = (document: vscode.TextDocument) => {
    const file = document.uri.toString();
    const kind = kindOf(document);
    if (kind === kinds.get(file)) return;
    if (kind === undefined) kinds.delete(file);
    else kinds.set(file, kind);
    tell();
  };
  for (const document of vscode.workspace.textDocuments) look(document);
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (kinds.delete(uri.toString())) tell();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      look(document);
      if (document === vscode.window.activeTextEditor?.document) update();
    }),
  );
};
