import { ringRules } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { completionWords, inEveryLanguage } from "../../text/completion/index.js";
import type { CompletionWords } from "../../text/completion/words.js";
import { defineSource } from "../source.js";

/** The rules by which a ring follows from an assessment. */
export const rules = defineSource({
  part: "value",
  fields: { radar: ["rule"] },
  *propose({ context }) {
    for (const { id } of ringRules) {
      const title = (words: CompletionWords) => (words.rules as Readonly<Record<string, string>>)[id] ?? id;
      yield {
        label: id,
        kind: CompletionItemKind.EnumMember,
        title: title(completionWords(context.language)),
        words: inEveryLanguage(title),
        write: { form: "choice", text: id },
      };
    }
  },
});
