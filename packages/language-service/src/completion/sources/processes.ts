import { CompletionItemKind } from "vscode-languageserver-types";
import { hasSource } from "../../symbols/symbol-index.js";
import { defineSource } from "../source.js";
import { titled } from "../titled.js";

/** Ids of work processes: those of the estimates made for the radar. */
export const processes = defineSource({
  part: "value",
  fields: { radar: ["technologies.areasOfUse.processes"] },
  *propose({ context, asked, siblings }) {
    const offered = new Set(siblings);
    for (const { estimate } of hasSource(context) ? asked.symbols.estimatesOf(context) : []) {
      for (const process of estimate?.estimate?.processes ?? []) {
        if (offered.has(process.id)) continue;
        offered.add(process.id);
        yield {
          ...titled(process, estimate?.estimate?.language ?? "nb", context.language),
          kind: CompletionItemKind.Reference,
        };
      }
    }
  },
});
