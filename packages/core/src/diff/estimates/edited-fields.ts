import type { EstimateFile, WorkProcess } from "../../estimate/file-model.js";
import { sameValue } from "../same-value.js";
import { type OtherEstimateField, otherEstimateFields, type ProcessesChange } from "./types.js";

/** Keys of two estimate files that differ, apart from those that settings and overrides tell of. */
export function editedFields(
  before: EstimateFile | undefined,
  after: EstimateFile | undefined,
  processes: ProcessesChange | null,
): readonly OtherEstimateField[] {
  if (before === undefined || after === undefined) return [];
  return otherEstimateFields.filter(
    (field) => !sameValue(meant(before, field, after, processes), meant(after, field, before, processes)),
  );
}

/**
 * What a key says, without where it stands; of score sets the others, and the files, since the first one is a setting; of
 * processes what no figure comes of.
 */
function meant(
  file: EstimateFile,
  field: OtherEstimateField,
  other: EstimateFile,
  told: ProcessesChange | null,
): unknown {
  if (field === "scores") {
    const [first, ...others] = file.scores;
    // Where the first one is another, the setting tells so.
    const isTold = first !== other.scores[0];
    const files = file.scoreFiles.filter(({ id }) => !(isTold && id === first));
    return [others, files.map(({ range: _, ...one }) => one)];
  }
  if (field === "workforce") return file.workforce.map(({ range: _, ...source }) => source);
  if (field === "processes") return untoldOf(file.processes, told);
  return file[field];
}

/** What is left of work processes beside what `processes` of a diff tells of them; all of it where it tells nothing. */
export function untoldOf<Process extends WorkProcess>(
  processes: readonly Process[],
  told: ProcessesChange | null,
): readonly Partial<Process>[] {
  if (told === null) return processes;
  const cameOrWent = new Set(
    told.processes.filter(({ from, to }) => from === null || to === null).map(({ id }) => id),
  );
  return processes
    .filter(({ id }) => !cameOrWent.has(id))
    .map(
      ({ sector: _, occupations: __, timeShare: ___, potential: ____, ...rest }) => rest as Partial<Process>,
    );
}
