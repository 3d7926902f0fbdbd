import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { fromVsDiagnostic, toVsCodeAction } from "./convert.js";
import { serviceDocument } from "./service.js";

/** Files that may be ours; the service answers nothing for the others. */
const selector: vscode.DocumentSelector = [
  { language: "radar-yaml" },
  { language: "yaml" },
  { pattern: "**/*.csv" },
];

/** Quick fixes for our diagnostics. */
export function registerCodeActions(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions(document, range, context, token) {
        const ours = context.diagnostics.filter(({ source }) => source === "kommuneradar");
        if (ours.length === 0 || token.isCancellationRequested) return [];
        return ours.flatMap((diagnostic) =>
          service
            .codeActions(serviceDocument(document), range, [fromVsDiagnostic(diagnostic)])
            .map((action) => toVsCodeAction(action, [diagnostic])),
        );
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
