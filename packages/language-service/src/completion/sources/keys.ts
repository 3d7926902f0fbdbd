import {
  accepts,
  alternative,
  fieldNames,
  type JsonSchema,
  norwegianKeys,
  schemaBelow,
  valueTitles,
} from "@kommuneradar/core";
import { CompletionItemKind } from "vscode-languageserver-types";
import { describeKey } from "../../describe-key.js";
import { completionWords } from "../../text/completion/index.js";
import { keyTitles } from "../../text/key-titles/index.js";
import { defineSource, type Place, type Proposal } from "../source.js";
import { stop } from "../write.js";

/** The keys that a map may still have, the required ones first, each with the start of its value. */
export const keys = defineSource({
  part: "key",
  *propose(place) {
    const { schema, siblings } = place;
    const map = alternative(schema, "object");
    for (const key of fieldNames(schema)) {
      if (siblings.includes(key)) continue;
      const below = schemaBelow(schema, key);
      yield keyProposal(place, key, below, map?.required?.includes(key) === true);
    }
  },
});

function keyProposal(
  { context, path, field, flow }: Place,
  key: string,
  schema: JsonSchema | undefined,
  isRequired: boolean,
): Proposal {
  const { kind, language } = context;
  // The keys of a text in several languages are languages.
  const titles = schema?.description === undefined ? valueTitles("language", key) : keyTitles(key);
  const title = titles?.[language];
  return {
    label: key,
    kind: CompletionItemKind.Property,
    title: title === key ? undefined : title,
    words: [...Object.values(titles ?? {}), ...(norwegianKeys[key] ?? [])],
    remark: isRequired ? completionWords(language).required : undefined,
    documentation: () => describeKey(kind, [...path, key], language),
    rank: isRequired ? 0 : 1,
    write: { form: "key", key, lines: startOf(schema, flow) },
    ...(schema?.const === undefined
      ? { next: { field: field === "" ? key : `${field}.${key}`, schema } }
      : {}),
  };
}

/** The lines that a value starts with: brackets, a line further in, or nothing. */
function startOf(schema: JsonSchema | undefined, flow: boolean): readonly string[] {
  if (schema?.const !== undefined) return [String(schema.const)];
  if (accepts(schema, "string")) return [""];
  if (accepts(schema, "array")) {
    const holdsMaps = accepts(schemaBelow(schema, 0), "object");
    if (!holdsMaps) return ["[$0]"];
    return flow ? ["[{ $0 }]"] : ["", "  - $0"];
  }
  if (!accepts(schema, "object")) return [""];
  // Where any name will do it is the first thing to write.
  if (fieldNames(schema).length === 0)
    return flow ? [`{ ${stop(1, "id")}: { $0 } }`] : ["", `  ${stop(1, "id")}:`, "    $0"];
  return flow ? ["{ $0 }"] : ["", "  $0"];
}
