import * as vscode from "vscode";
import { askAcross } from "../ask.js";
import { fromPosition, toLocation } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

/** *Go to Definition* of ids, in whichever file it is. */
export const definition: Provider = (host) =>
  vscode.languages.registerDefinitionProvider(anyYamlOrTable, {
    async provideDefinition(document, position, token) {
      const found = await askAcross(host, document, token, (service, asked) =>
        service.definition(asked, fromPosition(position)),
      );
      return found?.map(toLocation);
    },
  });
