import type { TextEdit } from "vscode-languageserver-types";
import { isFlow } from "../edits/edited-file.js";
import { insertKey } from "../edits/insert-key.js";
import { removeEntry } from "../edits/remove-entry.js";
import { defineFix } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";
import { valueAt } from "../value-at.js";

/** Moves a field with a value of one line into the map beside it where it belongs. */
export const misplacedKey = defineFix({
  codes: ["unknown-key"],
  mend({ problem, data: { name, inside }, language, file }) {
    const path = file && pathAt(file.source, problem);
    if (!path || inside === undefined) return [];
    const { source, lines } = file;
    const value = lines.slice(source.rangeOf(path));
    const map = [...path.slice(0, -1), inside];
    const isWritten = valueAt(source.value, map) !== undefined;
    const isOneLine = valueAt(source.value, path) !== null && !/[\n#]|^[|>]/.test(value);
    if (!isOneLine) return [];
    // Between brackets a plain text ends at these.
    const endsInBrackets = !/^["'[{]/.test(value) && /[,[\]{}]/.test(value);
    if (endsInBrackets && (!isWritten || isFlow(file, map))) return [];
    const put = isWritten
      ? insertKey(file, map, name, value)
      : insertKey(file, path.slice(0, -1), inside, `{ ${name}: ${value} }`);
    const edits = [put, removeEntry(file, path)].filter((edit): edit is TextEdit => edit !== undefined);
    if (edits.length < 2) return [];
    const title = fixTitles(language).moveTo(inside);
    return [{ title, edits, isPreferred: true }];
  },
});
