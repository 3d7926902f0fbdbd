import { daysBetween, dueDate, type Radar, type Technology } from "@kommuneradar/core";
import type { Asked } from "./asked.js";

/** When a technology's assessment is to be reviewed, and how far off that is; undefined where nothing says. */
export function reviewLine(
  { context, words }: Asked,
  radar: Radar,
  technology: Technology,
): string | undefined {
  const due = dueDate(technology.assessment, radar.reviewEvery);
  if (due === undefined) return undefined;
  const days = daysBetween(context.today, due);
  const when = days > 0 ? words.inDays(days) : days < 0 ? words.overdue(-days) : words.dueToday;
  return `${words.reviewBy(due)}: ${when}.`;
}
