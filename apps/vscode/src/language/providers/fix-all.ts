import { fixAllTitle } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { currentLanguage } from "../../text/localize.js";
import { ask } from "../ask.js";
import { toTextEdit } from "../convert-edit.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

const kind = vscode.CodeActionKind.SourceFixAll.append("kommuneradar");

/** *Fix All*, and `source.fixAll` in `editor.codeActionsOnSave`: every fix that is very likely right. */
export const fixAll: Provider = (host) =>
  vscode.languages.registerCodeActionsProvider(
    anyYamlOrTable,
    {
      provideCodeActions(document, _range, { only }, token) {
        // The light bulb asks for everything, often; this is reckoned only for who asks for it.
        if (only?.contains(kind) !== true) return undefined;
        const edits = ask(host, document, token, (service, asked) => service.fixAll(asked)) ?? [];
        if (edits.length === 0) return undefined;
        const action = new vscode.CodeAction(fixAllTitle(currentLanguage()), kind);
        action.edit = new vscode.WorkspaceEdit();
        action.edit.set(document.uri, edits.map(toTextEdit));
        action.isPreferred = true;
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
