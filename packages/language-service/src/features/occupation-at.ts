import type { Position } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import { SymbolIndex } from "../symbols/symbol-index.js";
import { namesInLines } from "../table-names.js";

/** The occupation code under a cursor, in an estimate file or a workforce file; null where there is none. */
export function occupationAt(context: FeatureContext, position: Position): string | null {
  if (context.kind === "workforce") {
    const cell = [...namesInLines(context, position.line, position.line)].find(
      ({ range }) => range.start.character <= position.character && position.character <= range.end.character,
    );
    return cell?.role === "occupation" ? cell.value : null;
  }
  if (context.kind !== "estimate") return null;
  const occurrence = new SymbolIndex(context).at(position)?.occurrence;
  return occurrence?.kind === "occupation" && !occurrence.name.endsWith("*") ? occurrence.name : null;
}
