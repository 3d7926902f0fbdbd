import {
  daysText,
  formatNumber,
  formatShare,
  type Language,
  type LearningOverview,
  projectWords,
  trendOf,
  type YearOfDays,
} from "@kommuneradar/core";
import { capital } from "./capital.js";
import type { DaysView, LearningView } from "./model.js";
import { projectsPageWords } from "./words/index.js";

/** What learning logs of all projects say together; null where they say nothing. */
export function learningView(learning: LearningOverview, language: Language): LearningView | null {
  const { outcomes, failed, failedThatTaught, iterations, decisions } = learning;
  const words = projectWords(language);
  const kinds = (["worked", "failed", "stopped", "ongoing"] as const).filter((kind) => outcomes[kind] > 0);
  if (kinds.length === 0 && decisions.length === 0) return null;
  return {
    outcomes: kinds.map((id) => ({
      id,
      title: capital(words.outcome[id]),
      count: formatNumber(outcomes[id], language),
    })),
    taught:
      failed === 0
        ? ""
        : projectsPageWords(language).taught(
            failedThatTaught,
            failed,
            formatShare(failedThatTaught / failed, language, 0),
          ),
    iterations: daysView(iterations, language),
    decisions: daysView(decisions, language),
  };
}

function daysView(years: readonly YearOfDays[], language: Language): DaysView {
  const longest = Math.max(1, ...years.map(({ medianDays }) => medianDays));
  return {
    rows: years.map(({ year, count, medianDays }) => ({
      year: String(year),
      days: daysText(medianDays, language),
      count: projectsPageWords(language).ofTrials(count),
      part: medianDays / longest,
    })),
    trend: trendText(years, language),
  };
}

/** How the last year compares to the one with figures before it; "" while there is only one. */
export function trendText(years: readonly YearOfDays[], language: Language): string {
  const trend = trendOf(years);
  if (trend === undefined) return "";
  const words = projectsPageWords(language);
  const before = String(trend.from.year);
  if (trend.days === 0) return words.asLong(before);
  const days = daysText(Math.abs(trend.days), language);
  return trend.days > 0 ? words.longer(days, before) : words.shorter(days, before);
}
