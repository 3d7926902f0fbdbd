import { namesScoreFile, type Position } from "@kommuneradar/core";
import type { Location } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { mappedCode } from "../mapped-code.js";
import { relativeUri } from "../relative-uri.js";
import { locationsOf } from "../symbols/locations.js";
import { SymbolIndex } from "../symbols/symbol-index.js";
import { namesInLines } from "../table-names.js";

/** Where what the cursor stands on is defined, in any file; of a file that an estimate names, the file itself. */
export function definition(context: FeatureContext, position: Position): Location[] {
  if (context.kind === "workforce") return rowOfMapping(context, position);
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

/** Of a code of a workforce file's own, the row of the mapping that leads it to an occupation. */
function rowOfMapping(context: FeatureContext, { line, character }: Position): Location[] {
  const cell = [...namesInLines(context, line, line)].find(
    ({ role, range }) =>
      role === "own-code" && range.start.character <= character && character <= range.end.character,
  );
  const found = cell && mappedCode(context, cell.value);
  return found?.row === undefined ? [] : [{ uri: found.uri, range: found.row.codeRange }];
}

const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
