import type { WorkforceSource } from "@kommuneradar/core";
import { insertKey } from "./edits/insert-key.js";
import type { FeatureContext } from "./feature.js";
import type { FileEdit } from "./fix.js";
import { occupationClassification } from "./occupation-codes.js";
import { relativeUri } from "./relative-uri.js";
import { hasSource, SymbolIndex } from "./symbols/symbol-index.js";
import { TextLines } from "./text-lines.js";
import { estimateNaming, sourceNaming } from "./workforce-options.js";

/** The mapping that the codes of a workforce file go through, or are to go through. */
export interface NamedMapping {
  readonly uri: string;
  /** As the estimate names it. */
  readonly file: string;
  /** What it holds; undefined where it is not there yet. */
  readonly text: string | undefined;
  /** What names it in the estimate; undefined where it is named already. */
  readonly naming: FileEdit | undefined;
  readonly classification: string;
}

/** Undefined where no estimate names the workforce file, or where the mapping cannot be written to. */
export function mappingFor(table: FeatureContext): NamedMapping | undefined {
  const estimate = estimateNaming(table);
  const source = estimate && sourceNaming(estimate, table.document.uri);
  if (estimate === undefined || source === undefined) return undefined;
  const file = source.mapping ?? newName(source);
  const uri = relativeUri(estimate.document.uri, file);
  const found = estimate.mappingFile(file);
  const classification = occupationClassification(table, new SymbolIndex(table)) ?? "styrk08";
  if (uri === undefined || found === undefined) return undefined;
  if (source.mapping === undefined) {
    const naming = found === "missing" ? namingEdit(estimate, source, file) : undefined;
    return naming && { uri, file, text: undefined, naming, classification };
  }
  if (found === "missing") return { uri, file, text: undefined, naming: undefined, classification };
  if (!found.isEditable || /^\s*[[{]/.test(found.text)) return undefined;
  return { uri, file, text: found.text, naming: undefined, classification };
}

/** Mappings have their year, as the codes of employers change. */
function newName({ year }: WorkforceSource): string {
  return year === undefined ? "stillingskoder.csv" : `stillingskoder-${year}.csv`;
}

function namingEdit(
  estimate: FeatureContext,
  { range }: WorkforceSource,
  file: string,
): FileEdit | undefined {
  if (!hasSource(estimate)) return undefined;
  const { source, kind, document } = estimate;
  const path = source.placesAt(range.start).at(-1)?.path;
  if (path === undefined) return undefined;
  const lines = new TextLines(document.getText());
  const edit =
    path.at(-1) === "file"
      ? insertKey({ source, kind, lines }, path.slice(0, -1), "mapping", file)
      : { range, newText: `{ file: ${lines.slice(range)}, mapping: ${file} }` };
  return edit && { uri: document.uri, isNew: false, edits: [edit] };
}
