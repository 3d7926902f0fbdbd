import fc from "fast-check";
import { expect, test } from "vitest";
import { columnWidths } from "../../src/report/formats/word/column-widths.ts";

const whole = 9638;
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

test("a column of long texts is wider than one of short ones, and a table of short texts fills no page", () => {
  const long = columnWidths(
    [
      ["År", "Hva"],
      ["2025", "Det som er tenkt på, er ikke alltid det som blir gjort.".repeat(3)],
    ],
    9,
    whole,
  );
  expect(long[1]).toBeGreaterThan(5 * (long[0] ?? 0));
  expect(sum(long)).toBeGreaterThan(whole - 50);
  expect(
    sum(
      columnWidths(
        [
          ["År", "Antall"],
          ["2025", "1"],
        ],
        9,
        whole,
      ),
    ),
  ).toBeLessThan(whole / 2);
});

test("what is kept together by its blanks counts as one word", () => {
  const long = "ord ".repeat(60);
  const of = (text: string) =>
    columnWidths(
      [
        ["a", "b", "c"],
        [text, long, long],
      ],
      9,
      whole,
    )[0] ?? 0;
  expect(of("24,1\u00a0%\u00a0(39-1021\u00a00,076)")).toBeGreaterThan(1.5 * of("24,1 % (39-1021 0,076)"));
});

test("whatever the texts, no table is wider than the page and no column is nothing", () => {
  const cells = fc.array(fc.string({ maxLength: 80 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 6 }), fc.constantFrom(8, 9), (rows, size) => {
      const widths = columnWidths(rows, size, whole);
      expect(widths).toHaveLength(3);
      expect(sum(widths)).toBeLessThanOrEqual(whole);
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }),
  );
});
