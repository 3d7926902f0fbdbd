import type { Technology } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { completionWords } from "../../text/completion/index.js";
import { radarOf } from "../radar-of.js";
import { defineSource } from "../source.js";

/** Free words that are to be written alike: what the entries of a field are. */
const usedIn: Readonly<Record<string, (technology: Technology) => readonly (string | undefined)[]>> = {
  "technologies.tags": ({ tags }) => tags,
  "technologies.owner": ({ owner }) => [owner],
  "technologies.assessment.by": ({ assessment }) => [assessment?.by],
};

/** Tags, owners and assessors that the radar has already, the commonest first. */
export const usedWords = defineSource({
  part: "value",
  fields: { radar: Object.keys(usedIn) },
  *propose({ context, field, siblings, path }) {
    const listed = new Set(siblings);
    const counts = new Map<string, number>();
    for (const technology of radarOf(context)?.technologies ?? []) {
      // The entry itself is what is being written.
      if (technology.index === path[1]) continue;
      for (const word of usedIn[field]?.(technology) ?? []) {
        if (word !== undefined && !listed.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    for (const [word, count] of [...counts].sort(([, a], [, b]) => b - a)) {
      yield {
        label: word,
        kind: CompletionItemKind.Text,
        title: completionWords(context.language).uses(count),
        write: { form: "value", text: word },
      };
    }
  },
});
