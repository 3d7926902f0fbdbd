import type { Range, Text, YamlPath } from "@kommuneradar/core";
import { resolveText } from "@kommuneradar/core";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { comparePositions } from "../compare-positions.js";
import type { YamlContext } from "../symbols/symbol-index.js";
import { outlineWords } from "../text/document-symbols.js";
import { valueAt } from "../value-at.js";

type ListName = keyof ReturnType<typeof outlineWords>["lists"];

/** The lists at the top of a file that are shown, each with what makes the symbol of an entry. */
export type OutlineLists = Readonly<
  Partial<Record<ListName, (path: YamlPath, entry: unknown) => DocumentSymbol | undefined>>
>;

/** The outline of a file: its lists in the order they stand in, and their entries. */
export function outline(context: YamlContext, lists: OutlineLists): DocumentSymbol[] {
  const { source, language } = context;
  if (!(source.value instanceof Map)) return [];
  return [...source.value.keys()].flatMap((key) => {
    if (!isListName(lists, key)) return [];
    const make = lists[key];
    const entries = entriesOf(valueAt(source.value, [key]), key);
    const name = source.rangeOf([key], "key");
    const range = { start: name.start, end: source.rangeOf([key]).end };
    const children = entries.flatMap(({ path, entry }) => make?.(path, entry) ?? []);
    return [symbol(outlineWords(language).lists[key], "", SymbolKind.Array, range, name, children)];
  });
}

function isListName(lists: OutlineLists, key: unknown): key is ListName {
  return typeof key === "string" && Object.hasOwn(lists, key);
}

/** Entries of a list, of a map by its keys, or the one value that stands for a list of one. */
function entriesOf(value: unknown, key: string): { readonly path: YamlPath; readonly entry: unknown }[] {
  if (Array.isArray(value)) return value.map((entry, index) => ({ path: [key, index], entry }));
  if (value instanceof Map && key === "groups") {
    return [...value].map(([name, entry]) => ({ path: [key, String(name)], entry }));
  }
  return value === null || value === undefined ? [] : [{ path: [key], entry: value }];
}

/** A symbol whose parts fit together as an editor demands: a name, and a selection inside the range. */
export function symbol(
  name: string,
  detail: string,
  kind: SymbolKind,
  range: Range,
  selection: Range,
  children: DocumentSymbol[] = [],
): DocumentSymbol {
  const isInside =
    comparePositions(selection.start, range.start) >= 0 && comparePositions(range.end, selection.end) >= 0;
  return {
    name: name.trim() === "" ? "–" : name,
    ...(detail === "" || detail === name ? {} : { detail }),
    kind,
    range,
    // Through a YAML alias the word stands somewhere else.
    selectionRange: isInside ? selection : range,
    ...(children.length === 0 ? {} : { children }),
  };
}

/** The text that an entry has under a key, in the language; "" where there is none. */
export function textUnder(
  entry: unknown,
  key: string,
  { language }: YamlContext,
  fileLanguage: string,
): string {
  const value = valueAt(entry, [key]);
  if (typeof value === "string") return value;
  if (!(value instanceof Map)) return "";
  const texts = [...value.keys()].flatMap((name) => {
    const text = valueAt(value, [String(name)]);
    return typeof text === "string" ? [[String(name), text] as const] : [];
  });
  return resolveText(Object.fromEntries(texts) as Text, language, fileLanguage);
}
