import { groupsFor, resolveText, type Text } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { defineSource } from "../source.js";

/** Groups of municipalities: those of the file, and the known ones. */
export const groups = defineSource({
  part: "value",
  fields: { estimate: ["compareWith"] },
  *propose({ context }) {
    const estimate = context.estimate?.estimate;
    const titleOf = (title: Text | undefined) =>
      title === undefined ? undefined : resolveText(title, context.language, estimate?.language ?? "nb");
    for (const { id, title } of groupsFor(estimate, context.reference)) {
      yield {
        label: id,
        kind: CompletionItemKind.Constant,
        title: titleOf(title),
        write: { form: "value", text: id },
      };
    }
  },
});
