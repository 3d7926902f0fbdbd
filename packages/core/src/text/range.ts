import type { Language } from "./localized.js";

/** How both ends of a range are put together. */
type Join = (low: string, high: string) => string;

const dash: Join = (low, high) => `${low}–${high}`;

/** What stands beside a figure whose range has no width that could be printed. */
export const noRange: Readonly<Record<Language, string>> = {
  nb: "uten spenn",
  nn: "utan spenn",
  en: "no range",
};

/**
 * The range beside a figure, `27–32`; in words that there is none where both ends print the same, which `13,4–13,4`
 * would say in a way that looks like a fault.
 */
export function formatRange(
  ends: readonly [number, number],
  write: (end: number) => string,
  language: Language,
  join: Join = dash,
): string {
  const [low, high] = ends.map(write) as [string, string];
  return low === high ? noRange[language] : join(low, high);
}

/** A range that stands by itself, `27–32`; the one number where both ends print the same. */
export function formatEnds(ends: readonly [number, number], write: (end: number) => string): string {
  const [low, high] = ends.map(write) as [string, string];
  return low === high ? low : dash(low, high);
}
