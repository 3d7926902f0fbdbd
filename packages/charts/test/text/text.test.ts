import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/text/date.ts";
import { textWidth } from "../../src/text/text-width.ts";
import { evenHalves, fitInLines, flowParts } from "../../src/text/wrap.ts";

const setting = { size: 12 };

describe("textWidth", () => {
  it("is a little more than Helvetica's own advances", () => {
    // "Test" in Helvetica: 611 + 556 + 500 + 278 thousandths.
    expect(textWidth("Test", { size: 1000 })).toBeGreaterThan(1945);
    expect(textWidth("Test", { size: 1000 })).toBeLessThan(1945 * 1.1);
  });

  it("grows with weight, with the font and with every letter", () => {
    expect(textWidth("Utred", { size: 12, bold: true })).toBeGreaterThan(textWidth("Utred", setting));
    expect(textWidth("Utred", { size: 12, scale: 1.2 })).toBeCloseTo(1.2 * textWidth("Utred", setting));
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, more) => {
        expect(textWidth(text + more, setting)).toBeGreaterThanOrEqual(textWidth(text, setting));
      }),
    );
  });
});

describe("fitInLines", () => {
  it("takes one line, then two even ones, then none", () => {
    expect(fitInLines("Test og piloter", 200, 2, setting)).toEqual(["Test og piloter"]);
    expect(fitInLines("Test og piloter", 60, 2, setting)).toEqual(["Test og", "piloter"]);
    expect(fitInLines("Test og piloter", 60, 1, setting)).toBeUndefined();
    expect(fitInLines("Virksomhetsarkitektur", 60, 2, setting)).toBeUndefined();
  });

  it("breaks after a hyphen and a slash, and loses no letter", () => {
    expect(evenHalves("Lav-kode", setting)).toEqual(["Lav-", "kode"]);
    expect(evenHalves("Og/eller", setting)).toEqual(["Og/", "eller"]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        const halves = evenHalves(text, setting);
        if (halves !== undefined)
          expect(halves.join("").replaceAll(" ", "")).toBe(text.trim().replaceAll(" ", ""));
      }),
    );
  });

  it("flows parts without breaking one", () => {
    expect(flowParts(["Utred", "Avvent", "Ta i bruk"], " · ", 90, setting)).toEqual([
      "Utred · Avvent",
      "Ta i bruk",
    ]);
    expect(flowParts([], " · ", 90, setting)).toEqual([]);
  });
});

describe("formatDate", () => {
  it("writes a date as each language does", () => {
    expect(formatDate("2026-10-01", "nb")).toBe("1.\u00a0okt.\u00a02026");
    expect(formatDate("2026-10-01", "nn")).toBe("1.\u00a0okt.\u00a02026");
    expect(formatDate("2026-10-01", "en")).toBe("1\u00a0Oct\u00a02026");
  });

  it.each(["", "2026-13-01", "soon"])("leaves %j as it is", (text) =>
    expect(formatDate(text, "nb")).toBe(text),
  );
});
