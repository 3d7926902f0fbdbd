import { insertKey } from "../edits/insert-key.js";
import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { replaceName } from "../replace-name.js";
import { en, nb } from "../wording.js";

/**
 * Writes the ring the rule gives, or a place for the reason: an empty one is a fault of its own, so that it cannot pass
 * for a reason. Not preferred: whether the ring or the assessment is right is a judgement.
 */
export const ringAgainstRule = defineFix({
  codes: ["ring-against-rule"],
  mend({ problem, data: { derived, stated }, text, language, file }) {
    const ring = file && pathAt(file.source, problem);
    const keep =
      language === "en"
        ? `Keep ${en.quote(stated)} and give a reason`
        : `Behold ${nb.quote(stated)} og gi en begrunnelse`;
    const use = (name: string) =>
      language === "en"
        ? `Use the rule’s ring, ${en.quote(name)}`
        : `Bruk anbefalingen regelen gir, ${nb.quote(name)}`;
    return [
      ...(derived === undefined ? [] : mendBy(use(derived), replaceName(text, problem.range, derived))),
      ...(ring ? mendBy(keep, insertKey(file, ring.slice(0, -1), "ringBecause", '""')) : []),
    ];
  },
});
