import type { ExpectedType } from "@kommuneradar/core";
import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";
import { textIn } from "../text-in.js";
import { wordings } from "../wording.js";

/** How a value was meant that is of another type, where it can be read in one way only. */
const readings: { readonly [T in ExpectedType]?: (written: string) => string | undefined } = {
  list: (written) => (/^["']|^[^[\]{},#:&*!|>%@`"'\n]+$/.test(written) ? `[${written}]` : undefined),
  number: decimal,
  "whole-number": (written) =>
    /^\d{1,3}([ {2}\u2009]\d{3})+$/.test(written) ? written.replaceAll(/\D/g, "") : undefined,
  "true-or-false": (written) => {
    const word = unquoted(written).toLowerCase();
    if (["ja", "yes", "true", "on", "sann"].includes(word)) return "true";
    return ["nei", "no", "false", "off", "usann"].includes(word) ? "false" : undefined;
  },
  period(written) {
    const found = /^(\d{1,3}) ?(m|mnd|måned|måneder|month|months|å|år|y|yr|year|years)\.?$/i.exec(
      unquoted(written),
    );
    if (!found || Number(found[1]) === 0) return undefined;
    return `${Number(found[1])} ${/^m/i.test(found[2] ?? "") ? "months" : "years"}`;
  },
  "municipality-code": (written) => (/^\d{3}$/.test(written) ? `"0${written}"` : undefined),
};

export const wrongType = defineFix({
  codes: ["wrong-type"],
  mend({ problem, data: { expected, found }, text, language }) {
    if (found === "nothing" || found === "list" || found === "map") return [];
    const meant = readings[expected]?.(textIn(text, problem.range));
    if (meant === undefined) return [];
    const title = fixTitles(language).changeTo(wordings[language].quote(meant));
    const edit = expected === "list" ? { range: problem.range, newText: meant } : replaced(meant);
    return mendBy(title, edit, { isPreferred: true });

    // A number or a truth value in quotation marks is a text again.
    function replaced(value: string) {
      return expected === "period"
        ? replaceName(text, problem.range, value)
        : { range: problem.range, newText: value };
    }
  },
});

/** `0,7`, `"0.7"` and `70 %` as a number with a point. */
function decimal(written: string): string | undefined {
  const plain = unquoted(written).trim();
  const percent = /^(\d{1,3})(?:[.,](\d))? ?%$/.exec(plain);
  if (percent) return String(Number(`${percent[1]}.${percent[2] ?? 0}`) / 100);
  const found = /^(-?\d*)[.,](\d+)$/.exec(plain) ?? /^(-?\d+)()$/.exec(plain);
  if (!found) return undefined;
  return found[2] === "" ? found[1] : `${found[1] === "" ? "0" : found[1]}.${found[2]}`;
}

function unquoted(written: string): string {
  return /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written;
}
