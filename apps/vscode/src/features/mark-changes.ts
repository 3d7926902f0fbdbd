import * as vscode from "vscode";
import { changeDecorations } from "../compare/change-decorations.js";
import { isYaml } from "../documents/kind-of.js";
import { onSettingChange } from "../documents/setting.js";
import { serviceDocument } from "../language/service.js";
import { createThrottle, hostTimers } from "../preview/throttle.js";
import type { Feature } from "./feature.js";

/** Milliseconds between two looks at what changed while somebody types. */
const pause = 400;

/** In the margin of a radar: which technologies moved in, moved out, are new or changed since it was as in HEAD. */
export const markChanges: Feature = (host) => {
  const decorations = changeDecorations();
  const visible = () => vscode.window.visibleTextEditors.map(({ document }) => document.uri.toString());
  /** Addresses of the documents whose marks may be others. */
  let stale = new Set<string>();
  const mark = () => {
    const files = stale;
    stale = new Set();
    for (const editor of vscode.window.visibleTextEditors) {
      if (!isYaml(editor.document) || !files.has(editor.document.uri.toString())) continue;
      const changes = host.service.changes(serviceDocument(editor.document)) ?? [];
      decorations.show(editor, changes);
    }
  };
  const throttle = createThrottle(mark, pause, hostTimers);
  const again = (files: Iterable<string> = visible()) => {
    for (const file of files) stale.add(file);
    throttle.trigger();
  };
  // The first look wakes Git: nobody who opens a file is to wait for that.
  const first = setTimeout(again, pause);
  return vscode.Disposable.from(
    decorations,
    throttle,
    { dispose: () => clearTimeout(first) },
    vscode.window.onDidChangeVisibleTextEditors((editors) =>
      again(editors.map(({ document }) => document.uri.toString())),
    ),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isYaml(document)) again([document.uri.toString()]);
    }),
    host.bases.onDidChange(again),
    onSettingChange(["changes.base", "language"], () => again()),
  );
};
