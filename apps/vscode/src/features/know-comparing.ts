import * as vscode from "vscode";
import { activeFile } from "../documents/active-file.js";
import type { Feature } from "./feature.js";

/** Keeps the context key `kommuneradar.comparing`: there is a comparison to stop, of the radar or the preview in front. */
export const knowComparing: Feature = (host) => {
  let known = false;
  const update = () => {
    const file = host.radarPreviews.inFront() ?? activeFile();
    const isComparing = file !== undefined && host.comparedRadars.has(file);
    if (isComparing === known) return;
    known = isComparing;
    void vscode.commands.executeCommand("setContext", "kommuneradar.comparing", isComparing);
  };
  return vscode.Disposable.from(
    host.comparedRadars.onDidChange(update),
    host.radarPreviews.onDidChangeFront(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
};
