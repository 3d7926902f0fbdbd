import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, formatPoints, formatShare } from "../../src/index.ts";

describe("numbers", () => {
  test.each([
    [0, 0, "0", "0"],
    [7, 1, "7,0", "7.0"],
    [999, 0, "999", "999"],
    [1234, 0, "1\u202f234", "1,234"],
    [34_210.25, 1, "34\u202f210,3", "34,210.3"],
    [1_234_567, 0, "1\u202f234\u202f567", "1,234,567"],
    [0.05, 1, "0,1", "0.1"],
    [1.005, 2, "1,01", "1.01"],
    [-1234.5, 1, "\u22121\u202f234,5", "\u22121,234.5"],
    [-0.04, 1, "0,0", "0.0"],
    [1e-9, 2, "0,00", "0.00"],
    [
      1e21,
      0,
      "1\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000\u202f000",
      "1,000,000,000,000,000,000,000",
    ],
    [Number.NaN, 1, "–", "–"],
    [Number.POSITIVE_INFINITY, 1, "–", "–"],
    [1e308, 3, "–", "–"],
  ])("%d with %d decimals", (value, decimals, nb, en) => {
    expect(formatNumber(value, "nb", decimals)).toBe(nb);
    expect(formatNumber(value, "nn", decimals)).toBe(nb);
    expect(formatNumber(value, "en", decimals)).toBe(en);
  });

  test("what is written names the value to the last decimal, in both languages", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const norwegian = formatNumber(value, "nb", decimals);
          expect(norwegian).toMatch(/^\u2212?\d{1,3}(\u202f\d{3})*(,\d+)?$/);
          const back = Number(norwegian.replaceAll("\u202f", "").replace("\u2212", "-").replace(",", "."));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
          expect(formatNumber(value, "en", decimals)).toBe(
            norwegian.replaceAll("\u202f", ";").replace(",", ".").replaceAll(";", ","),
          );
        },
      ),
    );
  });
});

test.each([
  [0.4645, "46.5"],
  [0.1005, "10.1"],
  [0.0005, "0.1"],
  [0.9995, "100.0"],
  [0.00049, "0.0"],
  [0.46445, "46.4"],
  [0.4644999, "46.4"],
  // Sums of the same parts, in another order: 0.4645, 0.1005, 0.9995.
  [0.46449999999999997, "46.5"],
  [0.10049999999999999, "10.1"],
  [0.1 + 0.2 + 0.1645, "46.5"],
  [0.9994999999999999, "100.0"],
])("%d is %s per cent wherever it stands", (share, percent) => {
  expect(formatPoints(share, "en")).toBe(percent);
  expect(formatPoints(-share, "en")).toBe(percent === "0.0" ? percent : `\u2212${percent}`);
  expect(formatShare(share, "nb")).toBe(`${percent.replace(".", ",")}\u00a0%`);
  expect(formatNumber(share * 100, "en", 1)).toBe(percent);
});

test("a sum is one figure in whatever order it was added up", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      (parts, decimals) => {
        const shares = parts.map((part) => part / 10 ** (decimals + 1));
        const sum = (list: readonly number[]) => list.reduce((total, share) => total + share, 0);
        const exact = parts.reduce((total, part) => total + part, 0);
        const meant = formatNumber(Number(`${exact}e-${decimals + 1}`), "en", decimals);
        expect(formatNumber(sum(shares), "en", decimals)).toBe(meant);
        expect(formatNumber(sum(shares.toReversed()), "en", decimals)).toBe(meant);
      },
    ),
  );
});

test("a half goes away from zero, whatever its binary neighbour, and what is just below it does not", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
      const half = Number(`${units}.5e-${decimals}`);
      const below = Number(`${units}.4999e-${decimals}`);
      expect(formatNumber(half, "en", decimals)).toBe(
        formatNumber(Number(`${units + 1}e-${decimals}`), "en", decimals),
      );
      expect(formatNumber(below, "en", decimals)).toBe(
        formatNumber(Number(`${units}e-${decimals}`), "en", decimals),
      );
    }),
  );
});

describe("shares", () => {
  test.each([
    [0.31848, 1, "31,8\u00a0%", "31.8\u00a0%"],
    [0.285, 0, "29\u00a0%", "29\u00a0%"],
    [0.3185, 1, "31,9\u00a0%", "31.9\u00a0%"],
    [0.4645, 1, "46,5\u00a0%", "46.5\u00a0%"],
    [0.46445, 1, "46,4\u00a0%", "46.4\u00a0%"],
    [1, 1, "100,0\u00a0%", "100.0\u00a0%"],
    [Number.NaN, 1, "–", "–"],
  ])("%d with %d decimals", (share, decimals, nb, en) => {
    expect(formatShare(share, "nb", decimals)).toBe(nb);
    expect(formatShare(share, "en", decimals)).toBe(en);
  });

  test("read the same with and without their unit, and as a product with 100", () => {
    expect(formatPoints(0.285, "nb", 0)).toBe("29");
    expect(formatNumber(0.285 * 100, "nb")).toBe("29");
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 2 }),
        (share, decimals) => {
          expect(`${formatPoints(share, "nb", decimals)}\u00a0%`).toBe(formatShare(share, "nb", decimals));
        },
      ),
    );
  });

  test("have one decimal unless asked", () => {
    expect(formatShare(0.2413, "nb")).toBe("24,1\u00a0%");
  });
});
