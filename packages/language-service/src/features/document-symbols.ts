import type { DocumentSymbol } from "vscode-languageserver-types";
import type { FeatureContext } from "../feature.js";
import { estimateLists } from "../outline/estimate-outline.js";
import { outline } from "../outline/outline.js";
import { radarLists } from "../outline/radar-outline.js";
import { titledLists } from "../outline/titled-lists.js";
import { hasSource } from "../symbols/symbol-index.js";

/** The outline of a file, in its own order: lists, entries by title with id and ring, and the parts of an entry. */
export function documentSymbols(context: FeatureContext): DocumentSymbol[] {
  if (!hasSource(context)) return [];
  const radar = context.radar?.radar;
  if (radar !== undefined) return outline(context, radarLists(context, radar));
  const estimate = context.estimate?.estimate;
  if (estimate !== undefined) return outline(context, estimateLists(context, estimate));
  const file = context.projects?.projects ?? context.plan?.plan;
  return file === undefined ? [] : outline(context, titledLists(context, file.language));
}
