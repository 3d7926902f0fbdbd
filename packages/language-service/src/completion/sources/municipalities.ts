import { CompletionItemKind } from "vscode-languageserver-types";
import { municipalityCard } from "../../hover/places.js";
import { defineSource } from "../source.js";

/** Municipality codes, found by code, name or county. */
export const municipalities = defineSource({
  part: "value",
  fields: {
    estimate: ["groups.*.municipalities", "municipality"],
    projects: ["projects.municipality"],
    workforce: ["municipality"],
  },
  *propose({ context, asked, siblings }) {
    const listed = new Set(siblings);
    for (const { code, name, county } of context.reference.municipalities.values()) {
      if (listed.has(code)) continue;
      yield {
        label: code,
        kind: CompletionItemKind.Constant,
        title: name,
        words: [county],
        documentation: () => municipalityCard(asked, code),
        write: { form: "code", text: code },
      };
    }
  },
});
