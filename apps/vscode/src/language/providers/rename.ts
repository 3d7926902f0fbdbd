import { renameIncompleteText } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage, t } from "../../text/localize.js";
import { ask } from "../ask.js";
import { toWorkspaceEdit } from "../convert-edit.js";
import { fromPosition, toRange } from "../convert-range.js";
import { keepsAlias } from "../keep-alias.js";
import type { Provider } from "../provider.js";
import { readAcross } from "../read-across.js";
import { anyYaml } from "../selector.js";

/** *Rename Symbol*: an id in every file that names it. What cannot be renamed says why. */
export const rename: Provider = (host) =>
  vscode.languages.registerRenameProvider(anyYaml, {
    async prepareRename(document, position, token) {
      await readAcross(host, token, host.workspaceFiles.ready());
      if (token.isCancellationRequested) return undefined;
      const answer = ask(host, document, token, (service, asked) =>
        service.prepareRename(asked, fromPosition(position)),
      );
      if (answer === undefined) throw new Error(t("There is no id here to rename."));
      if ("refused" in answer) throw new Error(answer.refused);
      return { range: toRange(answer.range), placeholder: answer.placeholder };
    },
    async provideRenameEdits(document, position, newName, token) {
      const { version } = document;
      // Read anew: an edit of a file that is not open must fit what is on disk now.
      await readAcross(host, token, host.workspaceFiles.reload());
      const renamed = (keepAlias: boolean) =>
        ask(host, document, token, (service, asked) =>
          service.rename(asked, fromPosition(position), newName, { keepAlias }),
        );
      const [plain, kept] = [renamed(false), renamed(true)];
      if (plain === undefined || kept === undefined) return undefined;
      if ("refused" in plain) throw new Error(plain.refused);
      // Only what has aliases has two ways to be renamed.
      const isOneWay = JSON.stringify(plain) === JSON.stringify(kept);
      const keep = isOneWay ? false : await keepsAlias(document.uri);
      if (keep === undefined || document.version !== version) return new vscode.WorkspaceEdit();
      // The question may have stood open for long: other files are edited as they are by now.
      if (!isOneWay) await readAcross(host, token, host.workspaceFiles.reload());
      const chosen = renamed(keep);
      if (chosen === undefined || document.version !== version) return new vscode.WorkspaceEdit();
      if ("refused" in chosen) throw new Error(chosen.refused);
      if (host.workspaceFiles.isIncomplete) {
        void vscode.window.showWarningMessage(renameIncompleteText(currentLanguage()));
      }
      return toWorkspaceEdit(chosen);
    },
  });
