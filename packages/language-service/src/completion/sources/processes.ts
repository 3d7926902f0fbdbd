import { CompletionItemKind } from "vscode-languageserver-types";
import { hasSource } from "../../symbols/symbol-index.js";
import { defineSource } from "../source.js";
import { titled } from "../titled.js";

/** Ids of work processes: those of the estimates and plans made for the radar. */
export const processes = defineSource({
  part: "value",
  fields: { radar: ["technologies.areasOfUse.processes"], projects: ["projects.process"] },
  *propose({ context, asked, siblings }) {
    const offered = new Set(siblings);
    if (!hasSource(context)) return;
    const { symbols } = asked;
    const radars = context.kind === "radar" ? [context] : symbols.radarsOf(context);
    for (const { estimate, plan } of radars.flatMap((radar) => symbols.definersFor(radar, "process"))) {
      const file = estimate?.estimate ?? plan?.plan;
      for (const process of file?.processes ?? []) {
        if (offered.has(process.id)) continue;
        offered.add(process.id);
        yield {
          ...titled(process, file?.language ?? "nb", context.language),
          kind: CompletionItemKind.Reference,
        };
      }
    }
  },
});
