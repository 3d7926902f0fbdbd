import * as vscode from "vscode";
import { writeTogether } from "../import/write-together.js";
import { printPdf } from "../report/print-pdf.js";
import { cancellable } from "../text/cancellable.js";
import { t } from "../text/localize.js";
import type { ExportedPreview } from "./asked-preview.js";
import type { Exports, FileExport } from "./exports.js";
import { folderBeside } from "./folder-beside.js";
import { tellWritten } from "./tell-written.js";

/**
 * Asks where to, makes the file and writes it whole, or not at all. Of a file that is there VS Code asks first.
 * @throws vscode.CancellationError
 */
export async function saveFile(preview: ExportedPreview, { name }: Exports, file: FileExport): Promise<void> {
  const source = vscode.Uri.parse(preview.source);
  const target = await vscode.window.showSaveDialog({
    title: file.title,
    defaultUri: vscode.Uri.joinPath(folderBeside(source), `${name}.${file.ending}`),
    filters: { [file.ending.toUpperCase()]: [file.ending] },
  });
  if (target === undefined) return;
  if (target.toString() === source.toString()) {
    void vscode.window.showErrorMessage(t("This is the file that is exported. Write to another."));
    return;
  }
  const title = t("Writing {0}", vscode.workspace.asRelativePath(target));
  const content = await cancellable(title, (signal) => bytesOf(preview, file, signal));
  await writeTogether([{ uri: target, content }]);
  await tellWritten(target);
}

async function bytesOf(preview: ExportedPreview, file: FileExport, signal: AbortSignal): Promise<Uint8Array> {
  const content = await file.content();
  if (file.ending === "pdf") return printPdf(content, signal);
  if (file.ending !== "png") return new TextEncoder().encode(content);
  const drawn = (await preview.run({ kind: "draw", svg: content }).catch(() => undefined))?.bytes;
  if (drawn === undefined)
    throw new Error(t("the picture is too large to be drawn in pixels. Save it as SVG."));
  return drawn;
}
