import { defineFix } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { en, nb } from "../wording.js";

/** Writes the ring the rule gives. Not preferred: whether the ring or the assessment is right is a judgement. */
export const ringAgainstRule = defineFix({
  codes: ["ring-against-rule"],
  mend({ problem, data, text, language }) {
    const { derived } = data;
    if (derived === undefined) return [];
    return [
      {
        title:
          language === "en"
            ? `Use the rule’s ring, ${en.quote(derived)}`
            : `Bruk anbefalingen regelen gir, ${nb.quote(derived)}`,
        edits: [replaceName(text, problem.range, derived)],
      },
    ];
  },
});
