import { diagnosticSource } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toQuickFix } from "../convert-code-action.js";
import { fromVsDiagnostic } from "../convert-diagnostic.js";
import { fromRange } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

/** Quick fixes for our diagnostics. */
export const quickFixes: Provider = (host) =>
  vscode.languages.registerCodeActionsProvider(
    anyYamlOrTable,
    {
      provideCodeActions(document, range, { diagnostics }, token) {
        const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
        return ours.flatMap((diagnostic) => {
          const actions = ask(host, document, token, (service, asked) =>
            service.codeActions(asked, fromRange(range), [fromVsDiagnostic(diagnostic)]),
          );
          return (actions ?? []).map((action) => toQuickFix(action, [diagnostic]));
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
