import * as vscode from "vscode";
import { t } from "../../text/localize.js";
import { askAcross } from "../ask.js";
import { fromPosition } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

/** *Override…* on an occupation code of an estimate file, or of a workforce file that one names. */
export const override: Provider = (host) =>
  vscode.languages.registerCodeActionsProvider(
    anyYamlOrTable,
    {
      async provideCodeActions(document, range, _context, token) {
        const code = await askAcross(host, document, token, (service, asked) => {
          const found = service.occupationAt(asked, fromPosition(range.start));
          const isNamed =
            service.kind(asked) === "estimate" || service.estimateNaming(asked.uri) !== undefined;
          return isNamed ? found : undefined;
        });
        if (!code) return [];
        const title = t("Override {0}…", code);
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
        action.command = { command: "kommuneradar.override", title, arguments: [document.uri, code] };
        return [action];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
  );
