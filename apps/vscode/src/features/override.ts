import { isTableName } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import { columnOf } from "../documents/column-of.js";
import { filesKnown } from "../documents/files-known.js";
import type { Host } from "../host.js";
import { toTextEdit } from "../language/convert-edit.js";
import { fromPosition, toPosition } from "../language/convert-range.js";
import { serviceDocument } from "../language/service.js";
import { currentLanguage, t } from "../text/localize.js";
import { readShare, writeShare } from "../text/share-text.js";
import type { Feature } from "./feature.js";

/**
 * *Override…*: asks for an occupation's value and writes it into the estimate file, with the cursor in the reason. The
 * file is the one given (estimate view, code action), else the active one; of a workforce file it is the estimate that
 * names it. The occupation is the one given, else the one at the cursor.
 */
export const override: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.override", async (given?: unknown, named?: unknown) => {
    const file = given instanceof vscode.Uri ? given : activeFile();
    const code = typeof named === "string" ? named : codeAtCursor(host, file);
    if (file === undefined || code === undefined) return say(t("There is no occupation code at the cursor."));
    await filesKnown(host.workspaceFiles);
    const uri = estimateOf(host, file);
    if (uri === undefined)
      return say(t("No estimate file names this workforce: it takes one to override a value."));
    const document = await vscode.workspace.openTextDocument(uri);
    const probability = isOverridden(host, document, code) ? 0 : await askValue(host, document, code);
    if (probability === undefined) return;

    const asked = host.service.override(serviceDocument(document), { occupation: code, probability });
    if (!asked)
      return say(
        t("The override cannot be written: the estimate's text has an error that must be mended first."),
      );
    const edit = new vscode.WorkspaceEdit();
    edit.set(uri, asked.edits.map(toTextEdit));
    if (asked.edits.length > 0 && !(await vscode.workspace.applyEdit(edit))) return;
    const cursor = toPosition(asked.cursor);
    // Shown with its cursor in place: whoever types at once must not type elsewhere in the file.
    await vscode.window.showTextDocument(document, {
      viewColumn: columnOf(uri) ?? vscode.ViewColumn.One,
      selection: new vscode.Range(cursor, cursor),
    });
  });

function codeAtCursor({ service }: Host, file: vscode.Uri | undefined): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || editor.document.uri.toString() !== file?.toString()) return undefined;
  const place = fromPosition(editor.selection.active);
  return service.occupationAt(serviceDocument(editor.document), place) ?? undefined;
}

function estimateOf({ service }: Host, file: vscode.Uri): vscode.Uri | undefined {
  if (!isTableName(file.path)) return file;
  const naming = service.estimateNaming(file.toString());
  return naming && vscode.Uri.parse(naming.uri);
}

/** One that is there already keeps its value: only its reason is gone to. */
function isOverridden({ service }: Host, document: vscode.TextDocument, code: string): boolean {
  const { estimate } = service.estimateFile(serviceDocument(document));
  return estimate?.overrides.some(({ occupation }) => occupation === code) === true;
}

/** Starts from the value that counts now. */
async function askValue(
  { service }: Host,
  document: vscode.TextDocument,
  code: string,
): Promise<number | undefined> {
  const now = service.occupationValue(serviceDocument(document), code);
  const value = now?.value ?? null;
  const written = await vscode.window.showInputBox({
    title: t("Override {0}", now ? `${code} ${now.title}` : code),
    prompt: t("The value to use, from 0 to 1. You write the reason in the file."),
    value: value === null ? "" : writeShare(Number(value.toFixed(3)), currentLanguage()),
    ignoreFocusOut: true,
    validateInput: (text) => (readShare(text) === undefined ? t("Write a number from 0 to 1.") : undefined),
  });
  return written === undefined ? undefined : readShare(written);
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
