import { diagnosticSource } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toQuickFix } from "../convert-code-action.js";
import { fromVsDiagnostic } from "../convert-diagnostic.js";
import { fromRange } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

/** What a fix was offered for. */
interface Offered {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly range: vscode.Range;
  readonly diagnostic: vscode.Diagnostic;
}

/** Quick fixes for our diagnostics. */
export const quickFixes: Provider = (host) => {
  const offered = new WeakMap<vscode.CodeAction, Offered>();
  const fixesFor = ({ document, range, diagnostic }: Offered, token: vscode.CancellationToken) =>
    ask(host, document, token, (service, asked) =>
      service.codeActions(asked, fromRange(range), [fromVsDiagnostic(diagnostic)]),
    ) ?? [];
  return vscode.languages.registerCodeActionsProvider(
    anyYamlOrTable,
    {
      provideCodeActions(document, range, { diagnostics }, token) {
        const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
        return ours.flatMap((diagnostic) => {
          const about = { document, version: document.version, range, diagnostic };
          return fixesFor(about, token).map((action) => {
            const fix = toQuickFix(action, [diagnostic]);
            offered.set(fix, about);
            // Of other files it is only worked out once it is chosen: they may be others by then, and nobody would be told.
            if (action.edit?.documentChanges !== undefined) delete fix.edit;
            return fix;
          });
        });
      },
      async resolveCodeAction(fix, token) {
        const about = offered.get(fix);
        if (about === undefined) return fix;
        await host.workspaceFiles.reload();
        if (about.document.version !== about.version) return fix;
        const again = fixesFor(about, token).find(({ title }) => title === fix.title);
        const { edit } = again === undefined ? {} : toQuickFix(again, [about.diagnostic]);
        if (edit !== undefined) fix.edit = edit;
        return fix;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
};
