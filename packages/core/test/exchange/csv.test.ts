import fc from "fast-check";
import { expect, test } from "vitest";
import { type CsvCell, csvText, dialectOf, figuresCsv } from "../../src/index.ts";

/** Reads a CSV as RFC 4180 has it. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n|\\n)`, "gy");
  for (const [, quoted, plain, end] of text.matchAll(cell)) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const dangerous = "=+-@\t\r\n＝＋－＠";
const text = fc
  .tuple(
    fc.constantFrom("", "'", "''", ...dangerous),
    fc.string({ unit: fc.constantFrom(..."ab=+-@;,\"'\r\n\t æ𝄞") }),
  )
  .map((parts) => parts.join(""));
const cell: fc.Arbitrary<CsvCell> = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }));
const rows = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
const dialects = fc.constantFrom(
  dialectOf("nb"),
  dialectOf("en"),
  { ...dialectOf("nn"), eol: "\r\n" as const },
  { separator: "\t", decimal: "." as const },
);

test("whatever is in a cell comes back, and none that is a text is a formula", () => {
  fc.assert(
    fc.property(rows, dialects, (written, dialect) => {
      const read = cellsOf(csvText(written, dialect), dialect.separator);
      expect(read.map((row) => row.length)).toEqual(written.map((row) => row.length));
      for (const [y, row] of written.entries()) {
        for (const [x, value] of row.entries()) {
          const got = read[y]?.[x] ?? "";
          if (typeof value === "number") expect(Number(got.replace(dialect.decimal, "."))).toBe(value);
          else {
            expect([value, `'${value}`]).toContain(got);
            expect(dangerous).not.toContain(got[0] ?? "?");
          }
        }
      }
    }),
  );
});

test("figures are for the spreadsheets of the language: semicolons, decimal commas and Excel's mark, or none of them", () => {
  const table = [
    ["a", "b;c", "d,e"],
    [null, 0.5, -1.25],
  ];
  expect(figuresCsv(table, "nb")).toBe('\uFEFFa;"b;c";d,e\n;0,5;-1,25\n');
  expect(figuresCsv(table, "nn")).toBe(figuresCsv(table, "nb"));
  expect(figuresCsv(table, "en")).toBe('a,b;c,"d,e"\n,0.5,-1.25\n');
});
