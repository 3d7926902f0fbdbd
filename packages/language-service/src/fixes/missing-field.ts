import type { Language, YamlPath } from "@kommuneradar/core";
import type { EditedFile } from "../edits/edited-file.js";
import { insertKey } from "../edits/insert-key.js";
import { defineFix, type Mend, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";
import { valueAt } from "../value-at.js";

/** Inserts the field that a hint asks for. What only a person can know is left empty, which is a fault of its own. */
export const missingField = defineFix({
  codes: ["missing-owner", "missing-evidence", "robust-without-evidence"],
  mend({ problem, language, file }) {
    const path = file && pathAt(file.source, problem);
    if (!path) return [];
    // The hints mark an entry by its first key, and an assessment by its own or by one of its levels.
    const at = problem.code === "missing-evidence" ? path : path.slice(0, -1);
    if (problem.code === "missing-owner") {
      return mendBy(fixTitles(language).add("owner"), insertKey(file, at, "owner", '""'));
    }
    return evidence(file, at, language);
  },
});

function evidence(file: EditedFile, assessment: YamlPath, language: Language): readonly Mend[] {
  const { source } = file;
  const list = [...assessment, "evidence"];
  const written = valueAt(source.value, list);
  const isEmptyList = Array.isArray(written) && written.length === 0;
  const edit = isEmptyList
    ? { range: source.rangeOf(list), newText: '[""]' }
    : insertKey(file, assessment, "evidence", '[""]');
  return mendBy(fixTitles(language).add("evidence"), edit);
}
