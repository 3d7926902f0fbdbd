import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { en, nb } from "../wording.js";

/** Writes the day of today. Not preferred: it may as well be the year that is wrong. */
export const dateInFuture = defineFix({
  codes: ["date-in-future"],
  mend({ problem, data: { today }, text, language }) {
    const title =
      language === "en" ? `Change to today, ${en.quote(today)}` : `Endre til i dag, ${nb.quote(today)}`;
    return mendBy(title, replaceName(text, problem.range, today));
  },
});
