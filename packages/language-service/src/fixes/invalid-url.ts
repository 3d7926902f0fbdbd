import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";

/** Begins an address with `https://` where only that lacks. */
export const invalidUrl = defineFix({
  codes: ["invalid-url"],
  mend({ problem, data: { url, reason }, text, language }) {
    if (reason !== "no-scheme") return [];
    const title = fixTitles(language).beginWithScheme;
    return mendBy(title, replaceName(text, problem.range, `https://${url}`), { isPreferred: true });
  },
});
