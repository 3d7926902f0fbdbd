import { CompletionItemKind } from "vscode-languageserver-types";
import { scoreSetCard } from "../../hover/places.js";
import { defineSource } from "../source.js";

/** Score sets, each with whose it is. */
export const scoreSets = defineSource({
  part: "value",
  fields: { estimate: ["scores"] },
  *propose({ context, asked, siblings }) {
    const own = new Set(context.estimate?.estimate?.scoreFiles.map(({ id }) => id));
    for (const { id, title } of context.reference.scoreSets.values()) {
      // A file of one's own is offered as the file it is.
      if (siblings.includes(id) || own.has(id)) continue;
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
