import { resolveText } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { plain } from "../../hover/markdown.js";
import { radarOf } from "../radar-of.js";
import { defineSource } from "../source.js";
import { titled } from "../titled.js";

/** The radar's categories. */
export const categories = defineSource({
  part: "value",
  fields: { radar: ["technologies.category"] },
  *propose({ context }) {
    const radar = radarOf(context);
    for (const category of radar?.categories ?? []) {
      yield {
        ...titled(category, radar?.language ?? "nb", context.language),
        kind: CompletionItemKind.Reference,
        documentation: () =>
          category.description && plain(resolveText(category.description, context.language, radar?.language)),
      };
    }
  },
});
