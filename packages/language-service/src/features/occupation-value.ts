import type { FeatureContext } from "../feature.js";
import { occupationClassification, occupationSettings } from "../occupation-codes.js";
import { scorerFor } from "../score-occupation.js";
import { SymbolIndex } from "../symbols/symbol-index.js";

/** What an occupation is called, and the value it counts with: 0–1, null for none. */
export interface OccupationValue {
  readonly title: string;
  readonly value: number | null;
}

/**
 * An occupation under the settings of an estimate, or of the one that names a workforce file; null for a code that is
 * not in their classification, or where that is not known.
 */
export function occupationValue(context: FeatureContext, code: string): OccupationValue | null {
  const symbols = new SymbolIndex(context);
  if (occupationClassification(context, symbols) === undefined) return null;
  const { exists, title, value } = scorerFor(context.reference, occupationSettings(context, symbols)).score(
    code,
  );
  return exists ? { title, value } : null;
}
