import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toTextEdit } from "../convert-edit.js";
import type { Provider } from "../provider.js";
import { ourLanguage } from "../selector.js";

/**
 * *Format Document*: keys in their fixed order, comments kept. Not for plain YAML, where VS Code would ask everybody
 * which of two formatters is meant.
 */
export const formatting: Provider = (host) =>
  vscode.languages.registerDocumentFormattingEditProvider(ourLanguage, {
    provideDocumentFormattingEdits: (document, _options, token) =>
      ask(host, document, token, (service, asked) => service.format(asked))?.map(toTextEdit),
  });
