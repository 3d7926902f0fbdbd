import { CompletionItemKind } from "vscode-languageserver-types";
import { completionWords, inEveryLanguage } from "../../text/completion/index.js";
import { defineSource } from "../source.js";

/** What figures can be grouped by. */
export const dimensions = defineSource({
  part: "value",
  fields: { estimate: ["groupBy"] },
  *propose({ context, siblings }) {
    for (const id of ["sector", "municipality", "group"] as const) {
      if (siblings.includes(id)) continue;
      yield {
        label: id,
        kind: CompletionItemKind.EnumMember,
        title: completionWords(context.language).dimensions[id],
        words: inEveryLanguage(({ dimensions: titles }) => titles[id]),
        write: { form: "choice", text: id },
      };
    }
  },
});
