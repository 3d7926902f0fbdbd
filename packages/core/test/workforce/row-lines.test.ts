import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineTally, lineRanges, openWorkforce } from "../../src/index.ts";
import { options, read } from "./reference.ts";

const header = "kommune;sektor;styrk08;årsverk\n";

describe("the lines of an occupation's rows", () => {
  const text = [
    "9901;Skole;2341;1",
    "9901;Skole;2341;2",
    "9902;health;2341;3",
    "",
    "9901;health;5321;4",
    "9901;Skole;2341;x",
    "9901;Skole;2341;5",
  ].join("\n");
  const { linesOf } = openWorkforce(header + text, options).table();

  test("as ranges; rows that count nowhere are none", () => {
    expect(linesOf("2341")).toEqual({
      ranges: [
        [1, 3],
        [7, 7],
      ],
      rows: 4,
      more: 0,
    });
    expect(linesOf("9112")).toEqual({ ranges: [], rows: 0, more: 0 });
  });

  test("of a sector, under the name it has in the cube; of a municipality too", () => {
    expect(linesOf("2341", { sector: "school" })?.ranges).toEqual([
      [1, 2],
      [7, 7],
    ]);
    expect(linesOf("2341", { municipality: "9902", sector: "health" })?.ranges).toEqual([[3, 3]]);
    expect(linesOf("2341", { planet: "3" })?.rows).toBe(0);
  });

  test("no more than are asked for, and how many more there are", () => {
    expect(linesOf("2341", {}, 1)).toEqual({ ranges: [[1, 3]], rows: 4, more: 1 });
  });

  test("are not held of a file that is read as a stream", () => {
    expect(read(header + text).linesOf("2341")).toBeUndefined();
  });
});

test("ranges are told as people count lines, with how many rows are left out", () => {
  const lines = {
    ranges: [
      [11, 17],
      [39, 39],
      [49, 50],
    ],
    rows: 30,
    more: 20,
  } as const;
  expect(lineRanges(lines)).toEqual({ text: "12–18, 40, 50–51", more: 20 });
  expect(lineRanges(lines, 2)).toEqual({ text: "12–18, 40", more: 22 });
});

test("a tally keeps the first ranges and counts every row", () => {
  const rising = fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 40 })
    .map((lines) => lines.sort((one, other) => one - other));
  fc.assert(
    fc.property(rising, fc.integer({ min: 1, max: 6 }), (lines, limit) => {
      const tally = new LineTally(limit);
      for (const line of lines) tally.add(line);
      const { ranges, rows, more } = tally.lines;
      const told = ranges.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      );
      expect(rows).toBe(lines.length);
      expect(told).toEqual(lines.slice(0, lines.length - more));
      expect(ranges.length).toBeLessThanOrEqual(limit);
      if (more > 0) expect(ranges.length).toBe(limit);
    }),
  );
});
