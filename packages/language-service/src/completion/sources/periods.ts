import type { Period } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { completionWords, inEveryLanguage } from "../../text/completion/index.js";
import { defineSource } from "../source.js";

const usual: readonly Period[] = [
  { count: 6, unit: "months" },
  { count: 12, unit: "months" },
  { count: 2, unit: "years" },
];

/** The usual times between reviews. */
export const periods = defineSource({
  part: "value",
  fields: { radar: ["reviewEvery"] },
  *propose({ context }) {
    for (const period of usual) {
      const text = `${period.count} ${period.unit}`;
      yield {
        label: text,
        kind: CompletionItemKind.Value,
        title: completionWords(context.language).period(period),
        words: inEveryLanguage((words) => words.period(period)),
        write: { form: "value", text },
      };
    }
  },
});
