import type { YamlPath } from "@kommuneradar/core";
import { valueTitles } from "@kommuneradar/core";
import { SymbolKind } from "vscode-languageserver-types";
import type { YamlContext } from "../symbols/symbol-index.js";
import { valueAt } from "../value-at.js";
import { type OutlineLists, symbol, textUnder } from "./outline.js";

/** The lists of projects and plans: entries by title, with their id and the value of one key. */
export function titledLists(context: YamlContext, fileLanguage: string): OutlineLists {
  const entryOf = (kind: SymbolKind, key: string) => (path: YamlPath, entry: unknown) => {
    const id = valueAt(entry, ["id"]);
    if (typeof id !== "string") return undefined;
    const { source, language } = context;
    const title = textUnder(entry, "title", context, fileLanguage) || id;
    const value = valueAt(entry, [key]);
    const stands = typeof value === "string" ? valueTitles(key, value)?.[language] : undefined;
    const detail = stands === undefined ? id : `${id} · ${stands}`;
    return symbol(title, detail, kind, source.rangeOf(path), source.rangeOf([...path, "id"]));
  };
  return {
    projects: entryOf(SymbolKind.Object, "status"),
    challenges: entryOf(SymbolKind.Event, "sector"),
    platforms: entryOf(SymbolKind.Module, "state"),
    processes: entryOf(SymbolKind.Function, "sector"),
    measures: entryOf(SymbolKind.Property, "state"),
    consequences: entryOf(SymbolKind.Object, "kind"),
    scenarios: entryOf(SymbolKind.Variable, "id"),
  };
}
