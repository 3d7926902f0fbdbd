import * as vscode from "vscode";
import { askAcross } from "../ask.js";
import { fromPosition, toLocation } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYaml } from "../selector.js";

/** *Find All References* to ids, in all files. */
export const references: Provider = (host) =>
  vscode.languages.registerReferenceProvider(anyYaml, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const found = await askAcross(host, document, token, (service, asked) =>
        service.references(asked, fromPosition(position), includeDeclaration),
      );
      return found?.map(toLocation);
    },
  });
