import { expect, test } from "vitest";
import { daysText, effectText, type ProjectEffect, trendOf } from "../../src/index.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll("\u202f", " ");

test.each<[ProjectEffect, string, string]>([
  ["not-measured", "not measured yet", "ikke målt ennå"],
  [{ value: 0, unit: "hours" }, "0 hours", "0 timer"],
  [{ value: 1, unit: "hours", per: "week" }, "1 hour a week", "1 time i uken"],
  [{ value: 1500, unit: "hours", per: "year" }, "1,500 hours a year", "1 500 timer i året"],
  [{ value: 30, to: 40, unit: "percent", of: "Telefoner" }, "30–40 % (Telefoner)", "30–40 % (Telefoner)"],
  [{ value: 2.5, unit: "nok", of: { nb: "Porto", en: "Postage" } }, "NOK 2.5 (Postage)", "2,5 kr (Porto)"],
  [{ value: 12, unit: "m2", per: "once" }, "12 m² once", "12 m² én gang"],
])("%j in words", (effect, en, nb) => {
  expect(plain(effectText(effect, "en"))).toBe(en);
  expect(plain(effectText(effect, "nb"))).toBe(nb);
});

test("days in words", () => {
  expect([1, 18, 2.5].map((days) => plain(daysText(days, "nn")))).toEqual(["1 dag", "18 dagar", "2,5 dagar"]);
});

test("a trend takes two years, the last and the one with figures before it", () => {
  const years = [2021, 2023, 2026].map((year, at) => ({ year, count: 1, medianDays: 30 - 10 * at }));
  expect(trendOf([])).toBeUndefined();
  expect(trendOf(years.slice(0, 1))).toBeUndefined();
  expect(trendOf(years)).toMatchObject({ from: { year: 2023 }, to: { year: 2026 }, days: -10 });
});
