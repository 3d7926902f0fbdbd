import type { Assessment, Period } from "@kommuneradar/core";

/** When an assessment is to be reviewed (YYYY-MM-DD): its own date, else its date and the radar's period. */
export function dueDate(assessment: Assessment | undefined, every: Period | undefined): string | undefined {
  if (assessment?.reviewBy !== undefined) return assessment.reviewBy;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(assessment?.date ?? "") ?? [];
  if (every === undefined || year === undefined) return undefined;
  const months = Number(month) - 1 + every.count * (every.unit === "years" ? 12 : 1);
  // Day 0 of the next month is the last of this one: 31 January and a month is the end of February.
  const last = new Date(Date.UTC(Number(year), months + 1, 0)).getUTCDate();
  const due = new Date(Date.UTC(Number(year), months, Math.min(Number(day), last)));
  return Number.isNaN(due.getTime()) ? undefined : due.toISOString().slice(0, 10);
}
