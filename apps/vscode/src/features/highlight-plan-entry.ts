import * as vscode from "vscode";
import { serviceDocument } from "../language/service.js";
import { planEntryAt } from "../plan/plan-entries.js";
import type { Feature } from "./feature.js";

/** The entry that the cursor stands in is lit in the open plan preview. */
export const highlightPlanEntry: Feature = (host) =>
  vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
    // A selection we set ourselves has no kind: lighting the row just clicked would be an echo.
    if (kind === undefined) return;
    const preview = host.planPreviews.find(textEditor.document.uri);
    const cursor = selections[0]?.active;
    if (preview === undefined || cursor === undefined) return;
    const { plan } = host.service.planFile(serviceDocument(textEditor.document));
    preview.post({ type: "highlight", id: (plan && planEntryAt(plan, cursor)) ?? null });
  });
