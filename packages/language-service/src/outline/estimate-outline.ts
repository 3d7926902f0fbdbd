import { type EstimateFile, sectorTitle, type YamlPath } from "@kommuneradar/core";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { occupationSettings } from "../occupation-codes.js";
import { SymbolIndex, type YamlContext } from "../symbols/symbol-index.js";
import { valueAt } from "../value-at.js";
import { type OutlineLists, symbol, textUnder } from "./outline.js";

/** Workforce files, groups, overrides and work processes. */
export function estimateLists(context: YamlContext, estimate: EstimateFile): OutlineLists {
  const { source, language, reference } = context;
  const { classification } = occupationSettings(context, new SymbolIndex(context));
  /** An entry named by the word at one of its keys. */
  const entryAt = (
    path: YamlPath,
    key: string,
    kind: SymbolKind,
    name: string,
    detail: string,
  ): DocumentSymbol => symbol(name, detail, kind, source.rangeOf(path), source.rangeOf([...path, key]));
  return {
    workforce(path, entry) {
      const file = valueAt(entry, []) ?? "";
      if (typeof file === "string") {
        const range = source.rangeOf(path);
        return symbol(file, "", SymbolKind.File, range, range);
      }
      const named = valueAt(entry, ["file"]);
      const year = valueAt(entry, ["year"]);
      if (typeof named !== "string") return undefined;
      return entryAt(path, "file", SymbolKind.File, named, typeof year === "string" ? year : "");
    },
    groups(path, entry) {
      const key = source.rangeOf(path, "key");
      const id = String(path[1]);
      const title = textUnder(entry, "title", context, estimate.language) || id;
      return symbol(title, id, SymbolKind.Package, { start: key.start, end: source.rangeOf(path).end }, key);
    },
    overrides(path, entry) {
      const code = valueAt(entry, ["occupation"]);
      if (typeof code !== "string") return undefined;
      const title = reference.classifications[classification].groups.get(code)?.title;
      const probability = valueAt(entry, ["probability"]);
      const name = title === undefined ? code : `${code} ${title}`;
      return entryAt(
        path,
        "occupation",
        SymbolKind.Constant,
        name,
        typeof probability === "string" ? probability : "",
      );
    },
    processes(path, entry) {
      const id = valueAt(entry, ["id"]);
      if (typeof id !== "string") return undefined;
      const title = textUnder(entry, "title", context, estimate.language) || id;
      const sector = valueAt(entry, ["sector"]);
      const detail = typeof sector === "string" ? `${id} · ${sectorTitle(sector, language)}` : id;
      return entryAt(path, "id", SymbolKind.Function, title, detail);
    },
  };
}
