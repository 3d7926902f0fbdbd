import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toHover } from "../convert-hover.js";
import { fromPosition } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

/** What a key means, why this ring, what an occupation is called. */
export const hover: Provider = (host) =>
  vscode.languages.registerHoverProvider(anyYamlOrTable, {
    provideHover(document, position, token) {
      const found = ask(host, document, token, (service, asked) =>
        service.hover(asked, fromPosition(position)),
      );
      return found && toHover(found);
    },
  });
