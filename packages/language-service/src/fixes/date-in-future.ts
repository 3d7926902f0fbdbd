import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";

/** Writes the day of today. Not preferred: it may as well be the year that is wrong. */
export const dateInFuture = defineFix({
  codes: ["date-in-future"],
  mend({ problem, data: { today }, text, language }) {
    const title = fixTitles(language).changeToToday(today);
    return mendBy(title, replaceName(text, problem.range, today));
  },
});
