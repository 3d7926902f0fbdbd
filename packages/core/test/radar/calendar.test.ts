import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addPeriod, isDate } from "../../src/radar/calendar.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2200-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("addPeriod", () => {
  test.each([
    ["2026-01-31", 1, "months", "2026-02-28"],
    ["2024-01-31", 1, "months", "2024-02-29"],
    ["2024-02-29", 1, "years", "2025-02-28"],
    ["2026-11-24", 12, "months", "2027-11-24"],
    ["2026-12-31", 2, "months", "2027-02-28"],
  ] as const)("%s and %i %s is %s", (date, count, unit, later) => {
    expect(addPeriod(date, { count, unit })).toBe(later);
  });

  test("is a date, later, and never more than the period's months away", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (date, count) => {
        const later = addPeriod(date, { count, unit: "months" });
        expect(isDate(later)).toBe(true);
        expect(later > date).toBe(true);
        const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(months(later) - months(date)).toBe(count);
      }),
    );
  });
});

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "31.12.2026", "", undefined])(
  "%j is no date",
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);
