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
  const mark = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!isYaml(editor.document)) continue;
      const changes = host.service.changes(serviceDocument(editor.document)) ?? [];
      decorations.show(editor, changes);
    }
  };
  const throttle = createThrottle(mark, pause, hostTimers);
  const again = () => throttle.trigger();
  again();
  return vscode.Disposable.from(
    decorations,
    throttle,
    vscode.window.onDidChangeVisibleTextEditors(again),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isYaml(document)) again();
    }),
    host.bases.onDidChange(again),
    onSettingChange(["changes.base", "language"], again),
  );
};
