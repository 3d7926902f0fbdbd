import { namesScoreFile, type Position } from "@kommuneradar/core";
import type { Location } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { relativeUri } from "../relative-uri.js";
import { locationsOf } from "../symbols/locations.js";
import { SymbolIndex } from "../symbols/symbol-index.js";

/** Where what the cursor stands on is defined, in any file; of a file that an estimate names, the file itself. */
export function definition(context: FeatureContext, position: Position): Location[] {
  const symbols = new SymbolIndex(context);
  const site = symbols.at(position);
  if (site === undefined) return [];
  const { kind, name } = site.occurrence;
  if (kind === "file" || (kind === "score-set" && namesScoreFile(name))) {
    const uri = relativeUri(context.document.uri, name);
    return uri === undefined ? [] : [{ uri, range: start }];
  }
  return locationsOf(symbols.definitionsOf(site));
}

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
