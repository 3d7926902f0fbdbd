import * as vscode from "vscode";
import { ask } from "../ask.js";
import { fromPosition } from "../convert-range.js";
import { toSelectionRange } from "../convert-ranges.js";
import type { Provider } from "../provider.js";
import { anyYaml } from "../selector.js";

/** *Expand Selection*: the word, its entry, the list. */
export const selectionRanges: Provider = (host) =>
  vscode.languages.registerSelectionRangeProvider(anyYaml, {
    provideSelectionRanges: (document, positions, token) =>
      ask(host, document, token, (service, asked) =>
        service.selectionRanges(asked, positions.map(fromPosition)),
      )?.map(toSelectionRange),
  });
