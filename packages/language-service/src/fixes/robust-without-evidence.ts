import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";

/** Lowers the level to the one that asks for no reference. */
export const robustWithoutEvidence = defineFix({
  codes: ["robust-without-evidence"],
  mend({ problem, text, language }) {
    const title = language === "en" ? "Lower to “ready”" : "Sett ned til «ready»";
    return mendBy(title, replaceName(text, problem.range, "ready"));
  },
});
