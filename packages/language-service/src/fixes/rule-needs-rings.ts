import { insertKey } from "../edits/insert-key.js";
import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";
import { textAt } from "../written.js";

/** Leaves the rule out: rings of one’s own are stated, not derived. */
export const ruleNeedsRings = defineFix({
  codes: ["rule-needs-rings"],
  mend({ text, language, file }) {
    if (!file) return [];
    const title = fixTitles(language).writeNoRule;
    const isWritten = textAt(file.source, ["rule"]) !== undefined;
    const edit = isWritten
      ? replaceName(text, file.source.rangeOf(["rule"]), "none")
      : insertKey(file, [], "rule", "none");
    return mendBy(title, edit);
  },
});
