import * as vscode from "vscode";
import { askedPreview, type ExportedPreview } from "../export/asked-preview.js";
import { copyPicture, copyTable } from "../export/copy.js";
import { type Exports, NothingToExport } from "../export/exports.js";
import { saveFile } from "../export/save-file.js";
import type { Host } from "../host.js";
import { canPrintPdf } from "../report/print-pdf.js";
import { t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import type { Feature } from "./feature.js";

type Act = (preview: ExportedPreview, exports: Exports) => Promise<unknown>;

/**
 * *Export…*: what a preview shows as a file, or on the clipboard. *Copy Picture* and *Copy Table*: the same without asking
 * which.
 */
export const exportView: Feature = (host) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand("kommuneradar.export", (given?: unknown) => run(host, given, choose)),
    vscode.commands.registerCommand("kommuneradar.copyPicture", (given?: unknown) =>
      run(host, given, copyPicture),
    ),
    vscode.commands.registerCommand("kommuneradar.copyTable", (given?: unknown) =>
      run(host, given, copyTable),
    ),
  );

async function run(host: Host, given: unknown, act: Act): Promise<void> {
  try {
    const preview = await askedPreview(host, given);
    const exports = await preview?.exports();
    if (preview === undefined || exports === undefined) {
      void vscode.window.showInformationMessage(
        t("Open a radar, an estimate, projects or a plan first: what its view shows is what is exported."),
      );
      return;
    }
    await act(preview, exports);
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    if (error instanceof NothingToExport) {
      void vscode.window.showErrorMessage(error.message);
      return;
    }
    void tellFailure(host.log, "export", error, (reason) => t("Could not export: {0}", reason));
  }
}

interface Choice extends vscode.QuickPickItem {
  readonly act?: () => Promise<unknown>;
}

const described = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined).join(" · ");

async function choose(preview: ExportedPreview, exports: Exports): Promise<void> {
  const { files, picture, tables, elsewhere } = exports;
  const separator = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const uri = vscode.Uri.parse(preview.source);
  const choices: Choice[] = [
    separator(t("File")),
    ...files
      .filter(({ ending }) => ending !== "pdf" || canPrintPdf)
      .map(
        (file): Choice => ({
          label: `$(save) ${file.title}`,
          description: described(`.${file.ending}`, file.note),
          act: () => saveFile(preview, exports, file),
        }),
      ),
    separator(t("Clipboard")),
    ...(picture === undefined
      ? []
      : [{ label: `$(copy) ${t("Copy picture")}`, act: () => copyPicture(preview, exports) }]),
    ...(tables.length === 0
      ? []
      : [{ label: `$(copy) ${t("Copy table")}`, act: () => copyTable(preview, exports) }]),
    ...(elsewhere === undefined
      ? []
      : [
          separator(t("Other tools")),
          {
            label: `$(export) ${t("For another radar tool…")}`,
            description: described(elsewhere.note),
            act: async () => vscode.commands.executeCommand(elsewhere.command, uri),
          },
        ]),
  ];
  const picked = await vscode.window.showQuickPick(choices, {
    title: t("Export {0}", exports.name),
    placeHolder: t("What is it to be?"),
  });
  await picked?.act?.();
}
