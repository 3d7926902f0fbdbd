import { expect, it } from "vitest";
import { formatEnds, formatNumber, formatRange } from "../../src/index.ts";

const tenths = (end: number) => formatNumber(end, "nb", 1);

it("has both ends, put together as asked", () => {
  expect(formatRange([13.4, 15.02], tenths, "nb")).toBe("13,4–15,0");
  expect(formatRange([13.4, 15.02], tenths, "nb", (low, high) => `(${low} til ${high})`)).toBe(
    "(13,4 til 15,0)",
  );
  expect(formatEnds([13.4, 15.02], tenths)).toBe("13,4–15,0");
});

it("never has a number twice", () => {
  expect(formatRange([13.41, 13.44], tenths, "nb")).toBe("uten spenn");
  expect(formatRange([13.41, 13.44], tenths, "nn")).toBe("utan spenn");
  expect(formatRange([13.41, 13.44], tenths, "en")).toBe("no range");
  expect(formatEnds([13.41, 13.44], tenths)).toBe("13,4");
});
