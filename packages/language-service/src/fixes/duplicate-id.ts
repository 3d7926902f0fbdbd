import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";
import { wordings } from "../wording.js";
import { lengthAt, textAt } from "../written.js";

/** Writes the id with the next free number. Not preferred: the two may be one and the same. */
export const duplicateId = defineFix({
  codes: ["duplicate-id"],
  mend({ problem, data: { id, list }, text, language, file }) {
    // An earlier id or an occupation is what it is.
    if (!file || pathAt(file.source, problem)?.at(-1) !== "id") return [];
    const { source } = file;
    const taken = new Set(
      Array.from({ length: lengthAt(source, [list]) }, (_, index) => textAt(source, [list, index, "id"])),
    );
    let number = 2;
    while (taken.has(`${id}-${number}`)) number++;
    const name = `${id}-${number}`;
    const title = fixTitles(language).changeTo(wordings[language].quote(name));
    return mendBy(title, replaceName(text, problem.range, name));
  },
});
