import type { Position, Range } from "@kommuneradar/core";
import type { InlayHint } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { type NameTitles, nameTitles } from "../name-titles.js";
import { namesInRange } from "../symbols/names-in-range.js";
import { hasSource, type Site, SymbolIndex } from "../symbols/symbol-index.js";
import { namesInLines } from "../table-names.js";

/** What codes and ids stand for, written behind each in the range: occupations, municipalities, sectors, technologies. */
export function inlayHints(context: FeatureContext, range: Range): InlayHint[] {
  const titles = nameTitles(context, new SymbolIndex(context));
  if (context.kind === "workforce") {
    return [...namesInLines(context, range.start.line, range.end.line)].flatMap((cell) =>
      hint(
        cell.role === "own-code" ? undefined : titles[cell.role](cell.value),
        cell.written,
        cell.range.end,
        range,
      ),
    );
  }
  if (!hasSource(context)) return [];
  return namesInRange(context, range, hinted).flatMap((occurrence) =>
    hint(
      titleOf(titles, { context, occurrence }),
      occurrence.name,
      context.source.rangeOf(occurrence.path).end,
      range,
    ),
  );
}

const hinted = ["occupation", "municipality", "sector", "technology"] as const;

function titleOf(titles: NameTitles, site: Site): string | undefined {
  const { kind, role, name } = site.occurrence;
  switch (kind) {
    case "occupation":
    case "municipality":
    case "sector":
      return titles[kind](name);
    case "technology":
      return role === "reference" ? titles.technology(site) : undefined;
    default:
      return undefined;
  }
}

/** Longer titles would push the text they stand in out of sight; hover has all of it. */
const longest = 48;

function hint(title: string | undefined, written: string, position: Position, range: Range): InlayHint[] {
  if (title === undefined || title.toLowerCase() === written.toLowerCase() || !within(position, range))
    return [];
  const characters = [...title.replaceAll(/\s+/g, " ")];
  const label =
    characters.length > longest ? `${characters.slice(0, longest).join("").trimEnd()}…` : characters.join("");
  return [{ position, label, paddingLeft: true }];
}

function within({ line, character }: Position, { start, end }: Range): boolean {
  return (
    (line > start.line || (line === start.line && character >= start.character)) &&
    (line < end.line || (line === end.line && character <= end.character))
  );
}
