import * as vscode from "vscode";
import { entryAt } from "../documents/entry-at.js";
import { serviceDocument } from "../language/service.js";
import type { Feature } from "./feature.js";

/** The technology whose entry the cursor stands in is lit in the open radar preview. */
export const highlightTechnology: Feature = (host) =>
  vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
    // A selection we set ourselves has no kind: lighting the blip just clicked would be an echo.
    if (kind === undefined) return;
    const preview = host.radarPreviews.find(textEditor.document.uri);
    const cursor = selections[0]?.active;
    if (preview === undefined || cursor === undefined) return;
    const { radar } = host.service.radar(serviceDocument(textEditor.document));
    preview.post({ type: "highlight", id: entryAt(radar?.technologies ?? [], cursor)?.id ?? null });
  });
