import type { EstimateFile } from "../../estimate/file-model.js";
import { sameValue } from "../same-value.js";
import { type OtherEstimateField, otherEstimateFields } from "./types.js";

/** Keys of two estimate files that differ, apart from those that settings and overrides tell of. */
export function editedFields(
  before: EstimateFile | undefined,
  after: EstimateFile | undefined,
): readonly OtherEstimateField[] {
  if (before === undefined || after === undefined) return [];
  return otherEstimateFields.filter((field) => !sameValue(meant(before, field), meant(after, field)));
}

/** What a key says, without where it stands; of score sets the others, since the first one is a setting. */
function meant(file: EstimateFile, field: OtherEstimateField): unknown {
  if (field === "scores") return file.scores.slice(1);
  if (field === "workforce") return file.workforce.map(({ range: _, ...source }) => source);
  return file[field];
}
