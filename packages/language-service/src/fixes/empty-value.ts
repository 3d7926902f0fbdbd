import { endOfValue } from "../edits/place-key.js";
import { defineFix } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";
import { valueAt } from "../value-at.js";

/** A longer list is what completion is for. */
const fewValues = 6;

/** Writes one of the few values there are where none is written. */
export const emptyValue = defineFix({
  codes: ["wrong-type"],
  mend({ problem, data: { allowed = [] }, language, file }) {
    const path = file && pathAt(file.source, problem);
    if (!path || allowed.length > fewValues) return [];
    const behind = endOfValue(file.source, file.lines, path);
    const isBlank = valueAt(file.source.value, path) === null;
    // What is no blank but read as nothing stays: `~`, `null`, an anchor.
    const line = file.lines.line(behind.line);
    const isBare =
      /:$/.test(line.slice(0, behind.character)) && /^\s*([,}]|#|$)/.test(line.slice(behind.character));
    if (isBlank && !isBare) return [];
    const range = isBlank ? { start: behind, end: behind } : problem.range;
    return allowed.map((value) => ({
      title: fixTitles(language).write(value),
      edits: [{ range, newText: isBlank ? ` ${value}` : value }],
      isPreferred: allowed.length === 1,
    }));
  },
});
