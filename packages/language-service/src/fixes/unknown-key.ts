import { removeEntry } from "../edits/remove-entry.js";
import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";
import { valueAt } from "../value-at.js";

/** Takes the field out. Not preferred: what someone wrote there may belong elsewhere. */
export const unknownKey = defineFix({
  codes: ["unknown-key"],
  mend({ problem, data: { name }, language, file }) {
    const path = file && pathAt(file.source, problem);
    const beside = path && valueAt(file.source.value, path.slice(0, -1));
    // The only field of a map would take the map with it, and one without a name has no place to tell.
    if (!path || name === "" || !(beside instanceof Map) || beside.size < 2) return [];
    return mendBy(fixTitles(language).remove(name), removeEntry(file, path));
  },
});
