import * as vscode from "vscode";
import { entryAt } from "../documents/entry-at.js";
import { serviceDocument } from "../language/service.js";
import type { Feature } from "./feature.js";

/** The project and the trial that the cursor stands in are lit in the open projects preview. */
export const highlightProject: Feature = (host) =>
  vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
    // A selection we set ourselves has no kind: lighting the card just clicked would be an echo.
    if (kind === undefined) return;
    const preview = host.projectsPreviews.find(textEditor.document.uri);
    const cursor = selections[0]?.active;
    if (preview === undefined || cursor === undefined) return;
    const { projects } = host.service.projectsFile(serviceDocument(textEditor.document));
    const project = entryAt(projects?.projects ?? [], cursor);
    const trial = entryAt(project?.learning ?? [], cursor);
    preview.post({ type: "highlight", id: project?.id ?? null, trial: trial?.index ?? null });
  });
