import type { TextEdit } from "vscode-languageserver-types";
import { removeEntry } from "../edits/remove-entry.js";
import { defineFix } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";
import { valueAt } from "../value-at.js";

/**
 * Dates the assessment today, and takes out a day for its review that is past where the radar has an interval. Not
 * preferred: it is true only when someone has assessed.
 */
export const reviewOverdue = defineFix({
  codes: ["review-overdue"],
  mend({ problem, data: { by }, language, today, file }) {
    const assessment = file && pathAt(file.source, problem)?.slice(0, -1);
    if (!assessment) return [];
    const { value } = file.source;
    const date = [...assessment, "date"];
    if (typeof valueAt(value, date) !== "string") return [];
    const dated: TextEdit = { range: file.source.rangeOf(date), newText: today };
    if (by === "reviewEvery") return [{ title: fixTitles(language).assessedAnew(today), edits: [dated] }];
    const removed = removeEntry(file, [...assessment, "reviewBy"]);
    if (removed === undefined || valueAt(value, ["reviewEvery"]) === undefined) return [];
    return [{ title: fixTitles(language).assessedAnew(today), edits: [dated, removed] }];
  },
});
