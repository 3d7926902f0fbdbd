import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toFoldingRange } from "../convert-ranges.js";
import type { Provider } from "../provider.js";
import { anyYaml } from "../selector.js";

/** Where the text folds. */
export const foldingRanges: Provider = (host) =>
  vscode.languages.registerFoldingRangeProvider(anyYaml, {
    provideFoldingRanges: (document, _context, token) =>
      ask(host, document, token, (service, asked) => service.foldingRanges(asked))?.map(toFoldingRange),
  });
