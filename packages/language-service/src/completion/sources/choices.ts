import { accepts, alternative, type JsonSchema, valueTitles } from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { defineSource } from "../source.js";

/** The few values that the schema allows: levels, states, kinds, methods, true or false. */
export const choices = defineSource({
  part: "value",
  *propose({ context, field, schema, siblings, isEntry }) {
    const key = field.split(".").at(-1) ?? "";
    // The source of sectors knows more of their names.
    if (key === "sector") return;
    for (const value of valuesOf(schema)) {
      if (isEntry && siblings.includes(value)) continue;
      const titles = valueTitles(key, value);
      yield {
        label: value,
        kind: CompletionItemKind.EnumMember,
        title: titles?.[context.language],
        words: Object.values(titles ?? {}),
        write: { form: "choice", text: value },
      };
    }
  },
});

function valuesOf(schema: JsonSchema | undefined): readonly string[] {
  if (schema?.const !== undefined) return [String(schema.const)];
  if (accepts(schema, "boolean")) return ["true", "false"];
  const word = alternative(schema, "string");
  if (word?.const !== undefined) return [String(word.const)];
  return (schema?.enum ?? word?.enum ?? []).map(String);
}
