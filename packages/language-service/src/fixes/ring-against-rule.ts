import { insertKey } from "../edits/insert-key.js";
import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";

/**
 * Writes the ring the rule gives, or a place for the reason: an empty one is a fault of its own, so that it cannot pass
 * for a reason. Not preferred: whether the ring or the assessment is right is a judgement.
 */
export const ringAgainstRule = defineFix({
  codes: ["ring-against-rule"],
  mend({ problem, data: { derived, stated }, text, language, file }) {
    const ring = file && pathAt(file.source, problem);
    const { keepRing, useRing } = fixTitles(language);
    return [
      ...(derived === undefined ? [] : mendBy(useRing(derived), replaceName(text, problem.range, derived))),
      ...(ring ? mendBy(keepRing(stated), insertKey(file, ring.slice(0, -1), "ringBecause", '""')) : []),
    ];
  },
});
