import { defineFix, type Mend } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";

/** Thousands by point, comma or apostrophe, and then decimals by another sign: there is one way to read it. */
const grouped = /^(\d{1,3})((?:([.,'’])\d{3})(?:\3\d{3})*)(?:(?!\3)([.,])(\d+))?$/u;

/** Writes a weight in a form that is read: `1.234,5` without its points; one of too many decimals as it is counted. */
export const weightForm = defineFix({
  codes: ["invalid-weight", "rounded-weight"],
  mend({ problem, text, language }): readonly Mend[] {
    const { data } = problem;
    const value = "rounded" in data ? rounded(data.value, data.rounded) : readable(valueIn(data));
    if (value === undefined) return [];
    const edits = [replaceName(text, problem.range, value)];
    return [
      { title: fixTitles(language).write(value), edits, isPreferred: problem.code === "invalid-weight" },
    ];
  },
});

function valueIn(data: object): string {
  return "reason" in data && data.reason === "not-a-number" && "value" in data ? String(data.value) : "";
}

function readable(value: string): string | undefined {
  const found = grouped.exec(value.trim());
  if (found === null) return undefined;
  const [, first = "", groups = "", , decimalSign = "", decimals = ""] = found;
  return `${first}${groups.replaceAll(/\D/gu, "")}${decimals === "" ? "" : decimalSign + decimals}`;
}

/** With the decimal sign of the file. */
function rounded(value: string, to: string): string {
  const plain = to.replace(/\.?0+$/, "");
  return value.includes(",") ? plain.replace(".", ",") : plain;
}
