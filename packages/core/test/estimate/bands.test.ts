import { expect, test } from "vitest";
import { bandOf, defaultSettings } from "../../src/index.ts";

const band = (value: number, inclusiveHigh = false) => bandOf(value, defaultSettings({ inclusiveHigh }));

test("on a threshold is medium, unless high is inclusive", () => {
  expect([band(0.7), band(0.7, true), band(0.3), band(0.3, true)]).toEqual([
    "medium",
    "high",
    "medium",
    "medium",
  ]);
});

test("rounding in the last bits does not move a value over a threshold", () => {
  const sums = [0.1 + 0.6, (0.5 + 0.9) / 2, 0.7000000000000001];
  expect(sums.map((value) => band(value))).toEqual(["medium", "medium", "medium"]);
  expect(band(0.6999999999999, true)).toBe("high");
  expect(band(0.1 + 0.2 - 1e-12)).toBe("medium");
});

test("beyond the tolerance counts", () => {
  expect([band(0.70001), band(0.29999), band(0), band(1)]).toEqual(["high", "low", "low", "high"]);
});
