import { newRadarTemplate } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage, t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import type { Feature } from "./feature.js";

/**
 * *New Radar…*: ten candidate areas that nobody has assessed yet, or an empty radar. Written where the user says in
 * a workspace, else an untitled document; text and picture open side by side.
 */
export const newRadar: Feature = (host) =>
  vscode.commands.registerCommand("kommuneradar.newRadar", async () => {
    const kinds = [
      {
        label: t("Ten candidate areas"),
        detail: t("Technology areas to begin with. None is assessed: that is your work."),
        template: "candidates" as const,
      },
      { label: t("Empty radar"), detail: t("Categories only."), template: "empty" as const },
    ];
    const picked = await vscode.window.showQuickPick(kinds, { title: t("New Radar") });
    if (picked === undefined) return;
    const text = newRadarTemplate({ language: currentLanguage(), kind: picked.template, title: "" });
    const document = await write(text, host.log);
    if (document === undefined) return;
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Active, preview: false });
    host.radarPreviews.show(document.uri);
  });

async function write(text: string, log: vscode.LogOutputChannel): Promise<vscode.TextDocument | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) {
    return await vscode.workspace.openTextDocument({ language: "radar-yaml", content: text });
  }
  const file = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folder, t("technology.radar.yaml")),
    filters: { [t("Radar")]: ["radar.yaml", "yaml"] },
    title: t("New Radar"),
    saveLabel: t("Create"),
  });
  if (file === undefined) return undefined;
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    return await vscode.workspace.openTextDocument(file);
  } catch (error) {
    void tellFailure(log, "newRadar", error, (reason) => t("The radar could not be written: {0}", reason));
    return undefined;
  }
}
