import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readShare, writeShare } from "../src/text/share-text.ts";

test.each([
  ["0,7", 0.7],
  ["0.7", 0.7],
  [" .5 ", 0.5],
  ["1", 1],
  ["0", 0],
])("%s is %s", (text, value) => {
  expect(readShare(text)).toBe(value);
});

test.each(["", "1,1", "-0,1", "70 %", "0,7,1", "1e-3", "NaN", "."])("“%s” is no share", (text) => {
  expect(readShare(text)).toBeUndefined();
});

test("what is written is read back, in both languages", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.constantFrom("nb" as const, "en" as const),
      (n, language) => {
        expect(readShare(writeShare(n / 1000, language))).toBe(n / 1000);
      },
    ),
  );
});
