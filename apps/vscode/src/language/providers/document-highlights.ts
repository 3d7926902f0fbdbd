import * as vscode from "vscode";
import { ask } from "../ask.js";
import { fromPosition, toRange } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYaml } from "../selector.js";

/** The same id elsewhere in the file, lit while the cursor stands on one. LSP numbers kinds from 1, VS Code from 0. */
export const documentHighlights: Provider = (host) =>
  vscode.languages.registerDocumentHighlightProvider(anyYaml, {
    provideDocumentHighlights(document, position, token) {
      const found = ask(host, document, token, (service, asked) =>
        service.documentHighlights(asked, fromPosition(position)),
      );
      return found?.map(({ range, kind = 1 }) => new vscode.DocumentHighlight(toRange(range), kind - 1));
    },
  });
