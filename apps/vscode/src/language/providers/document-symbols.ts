import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toDocumentSymbol } from "../convert-symbol.js";
import type { Provider } from "../provider.js";
import { anyYaml } from "../selector.js";

/** The outline, the breadcrumbs and *Go to Symbol*. */
export const documentSymbols: Provider = (host) =>
  vscode.languages.registerDocumentSymbolProvider(
    anyYaml,
    {
      provideDocumentSymbols: (document, token) =>
        ask(host, document, token, (service, asked) => service.documentSymbols(asked))?.map(toDocumentSymbol),
    },
    { label: "Kommuneradar" },
  );
