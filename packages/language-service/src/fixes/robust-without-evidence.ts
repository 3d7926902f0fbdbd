import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";

/** Lowers the level to the one that asks for no reference. */
export const robustWithoutEvidence = defineFix({
  codes: ["robust-without-evidence"],
  mend({ problem, text, language }) {
    return mendBy(fixTitles(language).lowerToReady, replaceName(text, problem.range, "ready"));
  },
});
