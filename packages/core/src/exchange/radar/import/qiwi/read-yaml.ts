import { parse } from "yaml";
import { type Fields, fieldsOf, listOf, textField } from "../fields.js";
import { jsonValue } from "../read-json.js";
import { extensionOf, textOf } from "../read-text.js";
import type { ImportFile } from "../types.js";
import { type QiwiDocument, ringsOf, withAliases } from "./document.js";

/** An edition as YAML or JSON; undefined for what is none. */
export function readYaml(file: ImportFile): QiwiDocument | undefined {
  let document: Fields | undefined;
  try {
    const isJson = extensionOf(file) === "json";
    document = fieldsOf(
      isJson
        ? jsonValue(file)
        : parse(textOf(file) ?? "", { maxAliasCount: 100, uniqueKeys: false, logLevel: "silent" }),
    );
  } catch {
    return undefined;
  }
  const rows = listOf(document?.["data"]).map((one) => ({ line: 0, fields: fieldsOf(one) ?? {} }));
  if (document === undefined || !Array.isArray(document["data"])) return undefined;
  const meta = fieldsOf(document["meta"]);
  const pairs = (value: unknown) =>
    Object.entries(fieldsOf(value) ?? {}).flatMap(([name, texts]) =>
      (Array.isArray(texts) ? texts : [texts]).map((text) => [name, textField(text) ?? ""] as const),
    );
  const sectors = listOf(document["sectors"]).map(fieldsOf);
  return {
    title: textField(meta?.["title"]),
    date: textField(meta?.["date"]),
    rows,
    categories: withAliases(
      [
        ...pairs(document["quadrantTitles"]),
        ...sectors.map((one) => [textField(one?.["id"]) ?? "", textField(one?.["title"]) ?? ""] as const),
      ],
      [
        ...pairs(document["quadrantAliases"]),
        ...sectors.flatMap((one) =>
          listOf(one?.["aliases"]).map(
            (alias) => [textField(one?.["id"]) ?? "", textField(alias) ?? ""] as const,
          ),
        ),
      ],
    ),
    rings: ringsOf(
      listOf(document["rings"]).map(
        (one) => [textField(fieldsOf(one)?.["id"]) ?? "", textField(fieldsOf(one)?.["title"]) ?? ""] as const,
      ),
    ),
  };
}
