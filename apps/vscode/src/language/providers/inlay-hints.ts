import * as vscode from "vscode";
import { onSettingChange, setting } from "../../documents/setting.js";
import { ask } from "../ask.js";
import { toInlayHint } from "../convert-inlay-hint.js";
import { fromRange } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

/** Titles after codes and ids. Can be turned off, and follow what other files say. */
export const inlayHints: Provider = (host) => {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    onSettingChange(["inlayHints.enabled", "language"], () => changed.fire()),
    host.workspaceFiles.onDidChange((files) => {
      // Hints of a text that changed itself are asked for anyway.
      const active = vscode.window.activeTextEditor?.document.uri.toString();
      if ([...files].some((file) => file !== active)) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(anyYamlOrTable, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range, token) {
        if (!setting("inlayHints.enabled", true, document.uri)) return undefined;
        return ask(host, document, token, (service, asked) =>
          service.inlayHints(asked, fromRange(range)),
        )?.map(toInlayHint);
      },
    }),
  );
};
