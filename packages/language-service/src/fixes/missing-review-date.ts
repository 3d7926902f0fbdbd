import { insertKey } from "../edits/insert-key.js";
import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { fixTitles } from "../text/fix-titles.js";

/** Dates an assessment today, or gives the radar an interval. Not preferred: both are for a person to decide. */
export const missingReviewDate = defineFix({
  codes: ["missing-review-date"],
  mend({ problem, data: { lacks }, language, today, file }) {
    if (!file) return [];
    if (lacks === "reviewEvery") {
      return mendBy(fixTitles(language).reviewYearly, insertKey(file, [], "reviewEvery", "12 months"));
    }
    const assessment = pathAt(file.source, problem) ?? [];
    return mendBy(fixTitles(language).assessedToday(today), insertKey(file, assessment, "date", today));
  },
});
