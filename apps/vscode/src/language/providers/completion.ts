import { completionTriggers } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { ask } from "../ask.js";
import { toCompletionItem } from "../convert-completion.js";
import { fromPosition } from "../convert-range.js";
import type { Provider } from "../provider.js";
import { anyYamlOrTable } from "../selector.js";

/** Keys, names and snippets while one types. */
export const completion: Provider = (host) =>
  vscode.languages.registerCompletionItemProvider(
    anyYamlOrTable,
    {
      provideCompletionItems(document, position, token) {
        const items = ask(host, document, token, (service, asked) =>
          service.completions(asked, fromPosition(position)),
        );
        // Which are found, and by which words, rests on what is typed: they are asked for again with each letter.
        return items && new vscode.CompletionList(items.map(toCompletionItem), true);
      },
    },
    ...completionTriggers,
  );
