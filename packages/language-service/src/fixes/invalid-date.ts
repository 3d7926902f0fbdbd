import { isDate } from "@kommuneradar/core";
import { defineFix, mendBy } from "../fix.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";
import { wordings } from "../wording.js";

const months = [
  ["jan"],
  ["feb"],
  ["mar"],
  ["apr"],
  ["mai", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["des", "dec"],
];

/** Writes a date as year, month and day where it can be read in one way only. */
export const invalidDate = defineFix({
  codes: ["invalid-date"],
  mend({ problem, data: { value }, text, language }) {
    const date = asDate(value.trim());
    if (date === undefined) return [];
    const title = fixTitles(language).changeTo(wordings[language].quote(date));
    return mendBy(title, replaceName(text, problem.range, date), { isPreferred: true });
  },
});

function asDate(written: string): string | undefined {
  const year =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  if (year) return dateOf(year[1], year[2], year[3]);
  // With points the day goes first, in Norwegian as in German; with slashes only where the other is no month.
  const day = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(written);
  if (day)
    return day[2] === "." || Number(day[3]) > 12
      ? ordered(day)
      : Number(day[1]) > 12
        ? ordered(day)
        : undefined;
  const named = /^(\d{1,2})\.? (\p{L}{3})\p{L}*\.? (\d{4})$/u.exec(written);
  const month = months.findIndex((names) => names.includes(named?.[2]?.toLowerCase() ?? ""));
  return named && month >= 0 ? dateOf(named[3], String(month + 1), named[1]) : undefined;
}

function ordered([, first, , second, year]: RegExpExecArray): string | undefined {
  return Number(second) > 12 ? dateOf(year, first, second) : dateOf(year, second, first);
}

function dateOf(year = "", month = "", day = ""): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDate(date) ? date : undefined;
}
