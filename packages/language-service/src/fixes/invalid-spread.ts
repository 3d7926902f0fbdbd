import { defineFix } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";

/**
 * Turns a spread round, where it then holds its value; else widens it so that it does. The second is not preferred: it
 * may be the value that is wrong.
 */
export const invalidSpread = defineFix({
  codes: ["invalid-spread"],
  mend({ problem, data: { least, greatest, probability }, language, file }) {
    const marked = file && pathAt(file.source, problem);
    if (!file || !marked) return [];
    // A list in lines of its own begins where its first entry does.
    const path = marked.slice(0, marked.lastIndexOf("spread") + 1);
    const [from, to] = [Math.min(least, greatest), Math.max(least, greatest)];
    const isTurned = from <= probability && probability <= to;
    const ends = [Math.min(from, probability), Math.max(to, probability)];
    return [
      {
        title: fixTitles(language).changeTo(`[${ends.join(", ")}]`),
        edits: ends.flatMap((end, index) =>
          end === [least, greatest][index]
            ? []
            : [{ range: file.source.rangeOf([...path, index]), newText: String(end) }],
        ),
        isPreferred: isTurned,
      },
    ];
  },
});
