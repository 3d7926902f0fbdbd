import type { ReferenceData } from "@kommuneradar/schema";
import { isFictional } from "./fictional.js";

/**
 * Today's numbers of a municipality by a number in force at any time since 1994: the number itself, the one it has become
 * part of, or several where it was split and only the user can tell which. Fictional numbers stand for themselves; none
 * for what was never a number.
 */
export function currentMunicipalities(
  code: string,
  reference: Pick<ReferenceData, "municipalities" | "formerMunicipalities">,
): readonly string[] {
  if (reference.municipalities.has(code) || isFictional(code)) return [code];
  return reference.formerMunicipalities.get(code)?.successors ?? [];
}
