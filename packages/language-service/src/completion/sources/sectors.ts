import { sectorTitle } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { sectorCard } from "../../hover/places.js";
import { defineSource } from "../source.js";

/** Municipal sectors, found by any of the names that files use for them. */
export const sectors = defineSource({
  part: "value",
  fields: {
    radar: ["technologies.areasOfUse.sector"],
    estimate: ["processes.sector"],
    projects: ["projects.sector"],
    plan: [
      "challenges.sector",
      "processes.sector",
      "competence.sector",
      "consequences.sector",
      "scenarios.assumptions.sector",
    ],
    workforce: ["sector"],
  },
  *propose({ context, asked }) {
    for (const { id, title, aliases } of context.reference.sectors) {
      yield {
        label: id,
        kind: CompletionItemKind.EnumMember,
        title: sectorTitle(id, context.language),
        words: [title.nb, title.en, ...aliases],
        documentation: () => sectorCard(asked, id),
        write: { form: "choice", text: id },
      };
    }
  },
});
