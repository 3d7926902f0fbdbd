import {
  type EstimateSettings,
  readMappingTable,
  settingsFromFile,
  workforceLineReader,
} from "@kommuneradar/core";
import { headOf } from "./document-lines.js";
import type { FeatureContext } from "./feature.js";
import { settingsWithoutEstimate } from "./score-occupation.js";
import { hasSource, type SymbolIndex } from "./symbols/symbol-index.js";
import { estimateNaming, mappingNaming, sourceNaming } from "./workforce-options.js";

/**
 * The classification that a document's occupation codes are of; undefined where a workforce file says it that nobody has
 * looked into: of codes of an unknown classification no title is right.
 */
export function occupationClassification(
  context: FeatureContext,
  symbols: SymbolIndex,
): EstimateSettings["classification"] | undefined {
  return classificationOf(context, estimateOf(context, symbols));
}

/**
 * The settings under which a document's occupation codes have their values: those of the estimate it is, or of the
 * first that is made from it or for it; else the method's defaults over STYRK-08.
 */
export function occupationSettings(context: FeatureContext, symbols: SymbolIndex): EstimateSettings {
  const found = estimateOf(context, symbols);
  const classification = classificationOf(context, found) ?? "styrk08";
  const file = found?.estimate?.estimate;
  return file === undefined
    ? settingsWithoutEstimate(context.reference, classification)
    : settingsFromFile(file, { classification, weight: "fte" });
}

function estimateOf(context: FeatureContext, symbols: SymbolIndex): FeatureContext | undefined {
  switch (context.kind) {
    case "estimate":
      return context;
    case "workforce":
      return estimateNaming(context);
    case "mapping":
      return context.others().find((other) => mappingNaming(other, context.document.uri) !== undefined);
    default:
      return hasSource(context) ? symbols.estimatesOf(context)[0] : undefined;
  }
}

/**
 * As stated in the estimate, else as the header of the mapping says, else that of the (first) workforce file: undefined
 * where it is not known.
 */
function classificationOf(
  context: FeatureContext,
  estimate: FeatureContext | undefined,
): EstimateSettings["classification"] | undefined {
  const source = sourceFor(context, estimate);
  const stated = source?.codes ?? targetsOf(context, estimate, source?.mapping);
  if (stated !== undefined) return stated;
  const table = context.kind === "workforce" ? context : source && estimate?.file(source.file);
  if (table === undefined) return source === undefined ? "styrk08" : undefined;
  const { reference } = context;
  const columns = source?.columns;
  const reader = workforceLineReader(headOf(table.document), { reference, ...(columns && { columns }) });
  return reader?.classification ?? "styrk08";
}

/** What the header of the mapping says that the codes lead to; undefined where it does not. */
function targetsOf(
  { kind, document }: FeatureContext,
  estimate: FeatureContext | undefined,
  file: string | undefined,
): EstimateSettings["classification"] | undefined {
  if (kind === "mapping") return readMappingTable(document.getText())?.classification;
  const found = file === undefined ? undefined : estimate?.mappingFile(file);
  return found === undefined || found === "missing" ? undefined : found.mapping.classification;
}

/** The entry of the estimate that says how the codes of a document are read: of a table, the one that names it. */
function sourceFor({ kind, document }: FeatureContext, estimate: FeatureContext | undefined) {
  if (kind === "workforce") return estimate && sourceNaming(estimate, document.uri);
  if (kind === "mapping") return estimate && mappingNaming(estimate, document.uri);
  return estimate?.estimate?.estimate?.workforce[0];
}
