import * as vscode from "vscode";
import type { CodeLens } from "vscode-languageserver-types";
import { onSettingChange, setting } from "../../documents/setting.js";
import { ask } from "../ask.js";
import { toCommand } from "../convert-command.js";
import { toRange } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYaml } from "../selector.js";

/** A lens whose words are made when it is seen. */
class LazyLens extends vscode.CodeLens {
  constructor(
    readonly document: vscode.TextDocument,
    readonly lens: CodeLens,
  ) {
    super(toRange(lens.range));
  }
}

/** Over each technology: how it got its ring, *Assess*, days to the next review, what changed. Can be turned off. */
export const codeLenses: Provider = (host) => {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    onSettingChange(["codeLens.enabled", "changes.base", "language"], () => changed.fire()),
    host.bases.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(anyYaml, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document, token) {
        if (!setting("codeLens.enabled", true, document.uri)) return undefined;
        const lenses = ask(host, document, token, (service, asked) => service.codeLenses(asked));
        return lenses
          ?.filter((lens) => !writes(lens) || canBeWritten(document))
          .map((lens) => new LazyLens(document, lens));
      },
      resolveCodeLens(shown, token) {
        if (!(shown instanceof LazyLens)) return shown;
        const { document, lens } = shown;
        const resolved = ask(host, document, token, (service, asked) => service.resolveCodeLens(asked, lens));
        if (resolved?.command !== undefined) shown.command = toCommand(resolved.command);
        return shown;
      },
    }),
  );
};

/** Whether a press on it writes something. */
function writes({ data }: CodeLens): boolean {
  return (data as { readonly about?: unknown } | undefined)?.about === "assess";
}

/** An earlier revision, as one looks at it beside the file of today, is there for reading. */
function canBeWritten({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}
