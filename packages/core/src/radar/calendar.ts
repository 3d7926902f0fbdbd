import type { Assessment, Period } from "./model.js";

const written = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a date the calendar has. Dates are YYYY-MM-DD, so they compare as text. */
export function isDate(text: string | undefined): text is string {
  if (text === undefined || !written.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** The date a period later; a day the month does not have becomes its last (31 January + 1 month = 28 February). */
export function addPeriod(date: string, { count, unit }: Period): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const months = year * 12 + (month - 1) + (unit === "years" ? 12 * count : count);
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `${digits(toYear, 4)}-${digits(toMonth, 2)}-${digits(Math.min(day, daysIn(toYear, toMonth)), 2)}`;
}

/** Days from one date to another, both such that `isDate` takes them; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** When an assessment is to be reviewed (YYYY-MM-DD): its own date, else its date and the radar's period; undefined without. */
export function dueDate(assessment: Assessment | undefined, every: Period | undefined): string | undefined {
  if (isDate(assessment?.reviewBy)) return assessment.reviewBy;
  return every !== undefined && isDate(assessment?.date) ? addPeriod(assessment.date, every) : undefined;
}

/** 0 for a month there is none of. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
