import {
  levelTitle,
  placeTechnology,
  type Radar,
  resolveText,
  sectorTitle,
  type Technology,
  vocabulary,
  type YamlPath,
} from "@kommuneradar/core";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { ringNames } from "../ring-names.js";
import { technologyAt } from "../symbols/entries.js";
import type { YamlContext } from "../symbols/symbol-index.js";
import { outlineWords } from "../text/document-symbols.js";
import { valueAt } from "../value-at.js";
import { type OutlineLists, symbol, textUnder } from "./outline.js";

/** Categories, rings and technologies, these with their assessment and areas of use. */
export function radarLists(context: YamlContext, radar: Radar): OutlineLists {
  const entryOf = (kind: SymbolKind) => (path: YamlPath, entry: unknown) => {
    const id = valueAt(entry, ["id"]);
    if (typeof id !== "string") return undefined;
    const title = textUnder(entry, "title", context, radar.language) || id;
    const { source } = context;
    return symbol(title, id, kind, source.rangeOf(path), source.rangeOf([...path, "id"]));
  };
  return {
    categories: entryOf(SymbolKind.Package),
    rings: entryOf(SymbolKind.EnumMember),
    technologies(path) {
      const technology = technologyAt(radar, Number(path[1]));
      return technology && technologySymbol(context, radar, technology);
    },
  };
}

function technologySymbol(context: YamlContext, radar: Radar, technology: Technology): DocumentSymbol {
  const { language } = context;
  const { status, withoutRing } = vocabulary(language);
  const { ring } = placeTechnology(radar, technology);
  const stands = ring === undefined ? withoutRing : ringNames(radar, language)(ring);
  const detail = [
    technology.id,
    ...(technology.status === "active" ? [stands] : [status[technology.status]]),
  ].join(" · ");
  const children = [...assessmentOf(context, technology), ...areasOf(context, radar, technology)];
  const title = resolveText(technology.title, language, radar.language);
  return symbol(
    title,
    detail,
    SymbolKind.Object,
    technology.range,
    technology.idRange,
    children.sort((a, b) => a.range.start.line - b.range.start.line),
  );
}

function assessmentOf(
  { source, language }: YamlContext,
  { index, assessment }: Technology,
): DocumentSymbol[] {
  if (assessment === undefined) return [];
  const path = ["technologies", index, "assessment"];
  const key = source.rangeOf(path, "key");
  const levels = (["solutions", "understanding", "potential"] as const).flatMap((input) => {
    const level = assessment[input];
    return level === undefined ? [] : [levelTitle(input, level, language)];
  });
  const detail = [...levels, ...(assessment.date === undefined ? [] : [assessment.date])].join(" · ");
  const range = { start: key.start, end: source.rangeOf(path).end };
  return [symbol(outlineWords(language).assessment, detail, SymbolKind.Property, range, key)];
}

function areasOf(context: YamlContext, radar: Radar, { index }: Technology): DocumentSymbol[] {
  const { source, language } = context;
  const path = ["technologies", index, "areasOfUse"];
  const areas = valueAt(source.value, path);
  if (!Array.isArray(areas)) return [];
  return areas.flatMap((area, place) => {
    const sector = valueAt(area, ["sector"]);
    if (typeof sector !== "string") return [];
    const title = textUnder(area, "title", context, radar.language);
    const sectorName = sectorTitle(sector, language);
    const at = [...path, place];
    return [
      symbol(
        title || sectorName,
        title === "" ? "" : sectorName,
        SymbolKind.Field,
        source.rangeOf(at),
        source.rangeOf([...at, "sector"]),
      ),
    ];
  });
}
