import { columnNames, type Language, roleOfName } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { keyTitles } from "../../text/key-titles/index.js";
import { defineSource } from "../source.js";

type Role = keyof typeof columnNames;

/** The names offered for each role, those of Norwegian files first. */
const offered: Readonly<Record<Role, readonly string[]>> = {
  municipality: ["kommune", "municipality"],
  sector: ["sektor", "sector"],
  occupation: ["styrk08", "isco08", "soc2010", "yrke", "occupation"],
  fte: ["årsverk", "fte"],
  headcount: ["ansatte", "headcount"],
};

/** Names of columns that a workforce file can have and has not yet; all at once where there are none. */
export const columnNamesOfHeader = defineSource({
  part: "value",
  fields: { workforce: ["header"] },
  *propose({ context: { language }, siblings, typed }) {
    const taken = new Set(siblings.flatMap((name) => roleOfName(name) ?? []));
    const names = (role: Role) => inOrderFor(language, offered[role]);
    if (siblings.length === 0 && typed.trim() === "") {
      const whole = (["municipality", "sector", "occupation", "fte"] as const).map((role) => names(role)[0]);
      yield {
        label: whole.join(";"),
        kind: CompletionItemKind.Struct,
        rank: 0,
        write: { form: "choice", text: whole.join(";") },
      };
    }
    for (const role of Object.keys(offered) as Role[]) {
      if (taken.has(role)) continue;
      const title = keyTitles(role)?.[language];
      for (const name of names(role)) {
        yield {
          label: name,
          kind: CompletionItemKind.Field,
          ...(title === undefined || title === name ? {} : { title }),
          words: columnNames[role],
          write: { form: "choice", text: name },
        };
      }
    }
  },
});

/** The English name comes last where the Norwegian ones are wanted, else first of two. */
function inOrderFor(language: Language, names: readonly string[]): readonly string[] {
  return language === "en" && names.length === 2 ? names.toReversed() : names;
}
