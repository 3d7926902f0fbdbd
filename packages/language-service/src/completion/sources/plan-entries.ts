import { CompletionItemKind } from "vscode-languageserver-types";
import { hasSource } from "../../symbols/symbol-index.js";
import { defineSource } from "../source.js";
import { titled } from "../titled.js";

/** Ids of a plan's platforms and challenges: in the plan its own, in a radar the platforms of the plans made for it. */
export const planEntries = defineSource({
  part: "value",
  fields: { radar: ["technologies.dependsOn"], plan: ["measures.platform", "consequences.challenges"] },
  *propose({ context, asked, siblings, field }) {
    if (!hasSource(context)) return;
    const offered = new Set(siblings);
    const files = context.kind === "radar" ? asked.symbols.definersFor(context, "platform") : [context];
    for (const { plan } of files) {
      const file = plan?.plan;
      if (file === undefined) continue;
      for (const entry of field === "consequences.challenges" ? file.challenges : file.platforms) {
        if (offered.has(entry.id)) continue;
        offered.add(entry.id);
        yield { ...titled(entry, file.language, context.language), kind: CompletionItemKind.Reference };
      }
    }
  },
});
