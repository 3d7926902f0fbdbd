import { insertKey } from "../edits/insert-key.js";
import { defineFix, mendBy } from "../fix.js";
import { pathAt } from "../path-at.js";
import { en, nb } from "../wording.js";

/** Dates an assessment today, or gives the radar an interval. Not preferred: both are for a person to decide. */
export const missingReviewDate = defineFix({
  codes: ["missing-review-date"],
  mend({ problem, data: { lacks }, language, today, file }) {
    if (!file) return [];
    if (lacks === "reviewEvery") {
      const title = language === "en" ? "Review every 12 months" : "Gjennomgå hver 12. måned";
      return mendBy(title, insertKey(file, [], "reviewEvery", "12 months"));
    }
    const assessment = pathAt(file.source, problem) ?? [];
    const title =
      language === "en" ? `Assessed today, ${en.quote(today)}` : `Vurdert i dag, ${nb.quote(today)}`;
    return mendBy(title, insertKey(file, assessment, "date", today));
  },
});
