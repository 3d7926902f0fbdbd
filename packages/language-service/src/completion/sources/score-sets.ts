import { CompletionItemKind } from "vscode-languageserver-types";
import { scoreSetCard } from "../../hover/places.js";
import { defineSource } from "../source.js";

/** Score sets, each with whose it is. */
export const scoreSets = defineSource({
  part: "value",
  fields: { estimate: ["scores"] },
  *propose({ context, asked, siblings }) {
    for (const { id, title } of context.reference.scoreSets.values()) {
      if (siblings.includes(id)) continue;
      yield {
        label: id,
        kind: CompletionItemKind.Constant,
        title: asked.words.scoreSet(title),
        documentation: () => scoreSetCard(asked, id),
        write: { form: "value", text: id },
      };
    }
  },
});
