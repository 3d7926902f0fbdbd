import * as vscode from "vscode";
import { registerCodeActions } from "../language/code-actions.js";
import { DocumentDiagnostics } from "../language/document-diagnostics.js";
import type { Feature } from "./feature.js";

/** Problems and quick fixes in the YAML files. */
export const checkDocuments: Feature = (host) =>
  vscode.Disposable.from(
    new DocumentDiagnostics(host.service, host.knownFiles, host.log),
    registerCodeActions(host.service),
  );
