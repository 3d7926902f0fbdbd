import type { EstimateFile } from "../../estimate/file-model.js";
import { sameValue } from "../same-value.js";
import { type OtherEstimateField, otherEstimateFields } from "./types.js";

/** Keys of two estimate files that differ, apart from those that settings and overrides tell of. */
export function editedFields(
  before: EstimateFile | undefined,
  after: EstimateFile | undefined,
): readonly OtherEstimateField[] {
  if (before === undefined || after === undefined) return [];
  return otherEstimateFields.filter(
    (field) => !sameValue(meant(before, field, after), meant(after, field, before)),
  );
}

/** What a key says, without where it stands; of score sets the others, and the files, since the first one is a setting. */
function meant(file: EstimateFile, field: OtherEstimateField, other: EstimateFile): unknown {
  if (field === "scores") {
    const [first, ...others] = file.scores;
    // Where the first one is another, the setting tells so.
    const isTold = first !== other.scores[0];
    const files = file.scoreFiles.filter(({ id }) => !(isTold && id === first));
    return [others, files.map(({ range: _, ...one }) => one)];
  }
  if (field === "workforce") return file.workforce.map(({ range: _, ...source }) => source);
  return file[field];
}
