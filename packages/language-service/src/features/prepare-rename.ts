import type { Position, Range } from "@kommuneradar/core";
import type { FeatureContext } from "../feature.js";
import { isRefusal, type Refusal, renameTarget } from "../rename/target.js";
import { rangeOfName } from "../symbols/occurrences.js";

/** The id under the cursor that can be renamed, or why none can. */
export function prepareRename(
  context: FeatureContext,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const target = renameTarget(context, position);
  if (isRefusal(target)) return target;
  const { site, name } = target;
  return { range: rangeOfName(site.context.source, site.occurrence), placeholder: name };
}
