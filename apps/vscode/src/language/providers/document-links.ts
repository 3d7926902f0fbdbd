import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toRange } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYaml } from "../selector.js";

/** Addresses and names of files that can be opened from the text. */
export const documentLinks: Provider = (host) =>
  vscode.languages.registerDocumentLinkProvider(anyYaml, {
    provideDocumentLinks(document, token) {
      const found = ask(host, document, token, (service, asked) => service.documentLinks(asked));
      return found?.map(({ range, target, tooltip }) => {
        const link = new vscode.DocumentLink(
          toRange(range),
          target === undefined ? undefined : vscode.Uri.parse(target),
        );
        if (tooltip !== undefined) link.tooltip = tooltip;
        return link;
      });
    },
  });
