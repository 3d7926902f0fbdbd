import {
  type EstimateFile,
  type EstimateSettings,
  settingsFromFile,
  workforceLineReader,
} from "@kommuneradar/core";
import { headOf } from "./document-lines.js";
import type { FeatureContext } from "./feature.js";
import { namesFile } from "./relative-uri.js";
import { settingsWithoutEstimate } from "./score-occupation.js";
import { hasSource, type SymbolIndex } from "./symbols/symbol-index.js";

/**
 * The settings under which a document's occupation codes have their values: those of the estimate it is, or of the
 * first that is made from it or for it; else the method's defaults over STYRK-08.
 */
export function occupationSettings(context: FeatureContext, symbols: SymbolIndex): EstimateSettings {
  const found = estimateOf(context, symbols);
  const classification = classificationOf(context, found);
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
      return context.others().find((other) => sourceNaming(other, context.document.uri) !== undefined);
    default:
      return hasSource(context) ? symbols.estimatesOf(context)[0] : undefined;
  }
}

/** The entry of an estimate that names a workforce file. */
export function sourceNaming(
  estimate: FeatureContext,
  uri: string,
): EstimateFile["workforce"][number] | undefined {
  return estimate.estimate?.estimate?.workforce.find(({ file }) =>
    namesFile(estimate.document.uri, file, uri),
  );
}

/** As stated in the estimate, else as the header of the (first) workforce file says. */
function classificationOf(
  context: FeatureContext,
  estimate: FeatureContext | undefined,
): EstimateSettings["classification"] {
  const source =
    context.kind === "workforce"
      ? estimate && sourceNaming(estimate, context.document.uri)
      : estimate?.estimate?.estimate?.workforce[0];
  if (source?.codes !== undefined) return source.codes;
  const table = context.kind === "workforce" ? context : source && estimate?.file(source.file);
  if (table === undefined) return "styrk08";
  const { reference } = context;
  const columns = source?.columns;
  const reader = workforceLineReader(headOf(table.document), { reference, ...(columns && { columns }) });
  return reader?.classification ?? "styrk08";
}
