import * as vscode from "vscode";
import { closeAll } from "./host-test.js";

/** Files of one test, in a folder of their own in the workspace. */
export interface TestFiles {
  write(name: string, text: string): Promise<vscode.Uri>;
  /** Writes a file and shows it in an editor. */
  open(name: string, text: string): Promise<vscode.TextDocument>;
  remove(): Promise<void>;
}

let count = 0;

export async function testFiles(): Promise<TestFiles> {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (root === undefined) throw new Error("The tests need a workspace folder");
  const folder = vscode.Uri.joinPath(root, `host-test-${++count}`);
  await vscode.workspace.fs.createDirectory(folder);
  const write = async (name: string, text: string) => {
    const file = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return file;
  };
  return {
    write,
    async open(name, text) {
      const document = await vscode.workspace.openTextDocument(await write(name, text));
      await vscode.window.showTextDocument(document);
      return document;
    },
    async remove() {
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    },
  };
}

/** Where a text stands first in a document, some characters into it. */
export function placeOf(document: vscode.TextDocument, text: string, into = 0): vscode.Position {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`"${text}" is not in the document`);
  return document.positionAt(start + into);
}

/** Replaces the first occurrence of a text in a document, unsaved. */
export async function replaceInDocument(
  document: vscode.TextDocument,
  old: string,
  next: string,
): Promise<void> {
  const start = document.getText().indexOf(old);
  if (start < 0) throw new Error(`"${old}" is not in the document`);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + old.length));
  edit.replace(document.uri, range, next);
  await vscode.workspace.applyEdit(edit);
}

/** The codes of our diagnostics in a file. */
export function codesAt(file: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(file)
    .filter(({ source }) => source === "kommuneradar")
    .map(({ code }) => String(typeof code === "object" ? code.value : code));
}
