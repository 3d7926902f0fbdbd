import type { TextEdit } from "vscode-languageserver-types";
import { isBareFlow } from "../edits/edited-file.js";
import { insertKey } from "../edits/insert-key.js";
import { defineFix } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";
import { valueAt } from "../value-at.js";

/** Writes the inputs that are missing, empty: which level holds only a person can know, and an empty one is a fault. */
export const assessmentIncomplete = defineFix({
  codes: ["assessment-incomplete"],
  mend({ problem, data: { missing }, language, file }) {
    const entry = file && pathAt(file.source, problem)?.slice(0, -1);
    if (!entry) return [];
    const assessment = [...entry, "assessment"];
    const isWritten = valueAt(file.source.value, assessment) !== undefined;
    const whole = `{ ${missing.map((input) => `${input}: ""`).join(", ")} }`;
    const put: readonly (TextEdit | undefined)[] = !isWritten
      ? [insertKey(file, entry, "assessment", whole)]
      : isBareFlow(file, assessment)
        ? [{ range: file.source.rangeOf(assessment), newText: whole }]
        : missing.map((input) => insertKey(file, assessment, input, '""'));
    const edits = put.filter((edit) => edit !== undefined);
    return edits.length === put.length ? [{ title: fixTitles(language).addAll(missing), edits }] : [];
  },
});
