import type { Position } from "@kommuneradar/core";
import { type DocumentHighlight, DocumentHighlightKind } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { locationOf } from "../symbols/locations.js";
import { SymbolIndex } from "../symbols/symbol-index.js";

/** Every place in this document that names what the cursor stands on; where it is defined as a write. */
export function documentHighlights(context: FeatureContext, position: Position): DocumentHighlight[] {
  const symbols = new SymbolIndex(context);
  const site = symbols.at(position);
  if (site === undefined) return [];
  return symbols
    .sitesOf(site, site.context)
    .map((other) => ({
      range: locationOf(other).range,
      kind: other.occurrence.role === "reference" ? DocumentHighlightKind.Read : DocumentHighlightKind.Write,
    }))
    .sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character);
}
