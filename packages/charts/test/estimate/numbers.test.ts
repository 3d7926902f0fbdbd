import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentRange, percentsOfWhole, threshold, weightDigits } from "../../src/estimate/numbers.ts";

/** Shares that add up to 1, as the parts of a whole do. */
const parts = fc
  .array(fc.nat(1_000_000), { minLength: 2, maxLength: 6 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  });

const fixedOf = (shares: readonly number[], both: boolean) =>
  both ? [shares.length - 1, 0] : [shares.length - 1];

describe("per cent of a whole", () => {
  it("add up to exactly 100,0", () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (shares, both) => {
        const tenths = percentsOfWhole(shares, fixedOf(shares, both)).map((value) => Math.round(value * 10));
        expect(tenths.reduce((sum, value) => sum + value, 0)).toBe(1000);
      }),
    );
  });

  it("stay within a tenth of what each share is, and never print weight where there is none", () => {
    fc.assert(
      fc.property(parts, fc.boolean(), (shares, both) => {
        percentsOfWhole(shares, fixedOf(shares, both)).forEach((value, index) => {
          const share = shares[index] ?? 0;
          expect(Math.abs(value - share * 100)).toBeLessThan(both ? 0.2 : 0.1 + 1e-9);
          expect(value).toBeGreaterThanOrEqual(0);
          if (share === 0) expect(value).toBe(0);
        });
      }),
    );
  });

  it("keep the plain rounding of the one that is fixed", () => {
    expect(percentsOfWhole([1 / 3, 1 / 3, 0.297, 0.0363333], [3])).toEqual([33.4, 33.3, 29.7, 3.6]);
    expect(percentsOfWhole([0.9715, 0.0285], [1])).toEqual([97.1, 2.9]);
    // Measure B of a workforce that has a value throughout: 46.5 % in both places.
    expect(percentsOfWhole([0.3, 0.2355, 0.4645, 0], [3, 2])).toEqual([30, 23.5, 46.5, 0]);
    // Nothing is left to give way: then the foremost alone keeps its own.
    expect(percentsOfWhole([0.4995, 0.5005], [1, 0])).toEqual([49.9, 50.1]);
  });
});

describe("ranges and thresholds", () => {
  it("print whole per cent, and one decimal where whole ones would hide the width", () => {
    expect(percentRange([0.181, 0.314], "nb")).toBe("(18–31)");
    expect(percentRange([0.058, 0.063], "nb", true)).toBe("(5,8–6,3)");
    expect(percentRange([0.058, 0.063], "en", true)).toBe("(5.8–6.3)");
    expect(percentRange([0.058, 0.063], "nb")).toBe("(5,8–6,3)");
    expect(percentRange([0.057, 0.066], "nb")).toBe("(6–7)");
    expect(percentRange([0.285, 0.575], "nb")).toBe("(29–58)");
    expect(percentRange([0.1341, 0.1344], "nb")).toBe("uten spenn");
  });

  it("print thresholds without needless zeros", () => {
    expect([0.7, 0.65, 0.125, 1].map((value) => threshold(value, "nb"))).toEqual([
      "0,7",
      "0,65",
      "0,125",
      "1",
    ]);
  });

  it("give weights a decimal only in small workforces that have some", () => {
    expect(weightDigits(500, [100, 150])).toBe(0);
    expect(weightDigits(500, [100.5])).toBe(1);
    expect(weightDigits(50_000, [100.5])).toBe(0);
  });
});
