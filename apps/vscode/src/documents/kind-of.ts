import { type DocumentKind, documentKind } from "@kommuneradar/language-service";
import * as vscode from "vscode";

/** The kind of a file stands near its top; a whole CSV is never fetched to learn it. */
const top = new vscode.Range(0, 0, 20, 0);

/** What kind of file of ours a document is, by its first line or its name; undefined for other people's. */
export function kindOf(document: vscode.TextDocument): DocumentKind | undefined {
  return documentKind(document.uri.path, document.getText(top));
}

/** Whether a document may be a YAML file of ours: ours by its language, or by its first line. */
export function isYaml({ languageId }: vscode.TextDocument): boolean {
  return languageId === "radar-yaml" || languageId === "yaml";
}
