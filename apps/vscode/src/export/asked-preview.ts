import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import { kindOf } from "../documents/kind-of.js";
import type { Host } from "../host.js";
import type { PreviewPanel } from "../preview/preview-panel.js";

/** A preview that can be exported, whatever it shows. */
export type ExportedPreview = Pick<PreviewPanel<unknown, never>, "exports" | "run" | "source">;

/**
 * The preview that a command is for: of the file it was given, else the one in front, else that of the active file, which
 * is opened where it is not.
 */
export async function askedPreview(host: Host, given: unknown): Promise<ExportedPreview | undefined> {
  const managers = [host.radarPreviews, host.estimatePreviews, host.projectsPreviews, host.planPreviews];
  const front = managers.map((manager) => manager.inFront()).find((uri) => uri !== undefined);
  const file = given instanceof vscode.Uri ? given : (front ?? activeFile());
  if (file === undefined) return undefined;
  const open = managers.map((manager) => manager.find(file)).find((preview) => preview !== undefined);
  if (open !== undefined) return open;
  switch (kindOf(await vscode.workspace.openTextDocument(file))) {
    case "radar":
      return host.radarPreviews.show(file);
    case "estimate":
    case "workforce":
      return host.estimatePreviews.show(file);
    case "projects":
      return host.projectsPreviews.show(file);
    case "plan":
      return host.planPreviews.show(file);
    default:
      return undefined;
  }
}
