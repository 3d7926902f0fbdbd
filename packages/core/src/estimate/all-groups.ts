import type { ReferenceData } from "@kommuneradar/schema";
import type { EstimateFile, EstimateGroup } from "./file.js";

/** Every set of municipalities an estimate can name: its own, and the known ones that it has not given another meaning. */
export function groupsFor(
  file: Pick<EstimateFile, "groups"> | undefined,
  reference: Pick<ReferenceData, "municipalityGroups">,
): readonly EstimateGroup[] {
  const own = file?.groups ?? [];
  const named = new Set(own.map(({ id }) => id));
  return [...own, ...reference.municipalityGroups.filter(({ id }) => !named.has(id))];
}
