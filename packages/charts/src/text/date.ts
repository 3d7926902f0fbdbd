import type { Language } from "@kommuneradar/core";

const months = {
  nb: ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;

/**
 * A date (YYYY-MM-DD) as a reader writes it: `1. okt. 2026`, `1 Oct 2026`, with no-break spaces. Written out here
 * because a picture must not change with the engine's locale data. What is no date is returned as it is.
 */
export function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const english = language === "en";
  const name = months[english ? "en" : "nb"][Number(month) - 1];
  if (name === undefined) return date;
  return `${Number(day)}${english ? "" : "."}\u00a0${name}\u00a0${year}`;
}
