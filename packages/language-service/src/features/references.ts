import type { Position } from "@kommuneradar/core";
import type { Location } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { locationsOf } from "../symbols/locations.js";
import { SymbolIndex } from "../symbols/symbol-index.js";

/** Every use of what the cursor stands on, in any file; with its declaration: its id and its earlier ids too. */
export function references(
  context: FeatureContext,
  position: Position,
  includeDeclaration: boolean,
): Location[] {
  const symbols = new SymbolIndex(context);
  const site = symbols.at(position);
  if (site === undefined) return [];
  return locationsOf(
    symbols.sitesOf(site).filter(({ occurrence }) => includeDeclaration || occurrence.role === "reference"),
  );
}
