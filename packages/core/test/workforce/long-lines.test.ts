import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorkforceReader, openWorkforce } from "../../src/index.ts";
import { contents, options, read } from "./reference.ts";

const header = "kommune;sektor;styrk08;årsverk\n";
const row = "0301;Skole;9112;2,5\n";
const long = {
  "of one cell": "x".repeat(4_000_000),
  "of letters of two bytes": "ø".repeat(2_500_000),
  "of many cells": "0301;".repeat(800_000),
  "in an open quote": `0301;"${"x".repeat(4_000_000)}`,
  "with a quote opened at the limit": `${"x".repeat(999_990)};"${"y".repeat(3_000_000)}`,
  "just beyond the limit": "x".repeat(1_000_001),
};

function inPieces(bytes: Uint8Array, sizes: readonly number[]) {
  const reader = createWorkforceReader(options);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  return reader.finish();
}

function inPiecesOfText(text: string, size: number) {
  const reader = createWorkforceReader(options);
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  return reader.finish();
}

test.each(Object.entries(long))("a long line %s is told of and left out, however it is cut", (_, line) => {
  const text = `${header}${row}${line}\n${row}`;
  const bytes = new TextEncoder().encode(text);
  const live = openWorkforce(text, options).table();
  expect(
    live.problems.filter(({ code }) => code === "line-too-long").map(({ range }) => range.start),
  ).toEqual([{ line: 2, character: 0 }]);
  expect(contents(read(text))).toEqual(contents(live));
  const sizes = fc.array(fc.integer({ min: 4000, max: 90_000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(sizes, (cuts) => {
      expect(contents(inPieces(bytes, cuts))).toEqual(contents(live));
      expect(contents(inPiecesOfText(text, cuts[0] ?? 4000))).toEqual(contents(live));
    }),
    { numRuns: 3 },
  );
});

test("of what is left out of a long line its encoding is told all the same", () => {
  const bytes = new TextEncoder().encode(`${header}${"x".repeat(4_000_000)}\n${row}`);
  for (const at of [header.length + 3_500_000, header.length + 3_999_999]) {
    const bad = bytes.slice();
    bad[at] = 0xe5;
    expect(inPieces(bad, [65_536]).format.encoding).toBe("windows-1252");
    expect(contents(inPieces(bad, [65_536]))).toEqual(contents(read(bad)));
  }
  const split = new TextEncoder().encode(`${header}${"xø".repeat(1_500_000)}\n${row}`);
  expect(inPieces(split, [65_536, 4001]).format.encoding).toBe("utf-8");
});

test("a NUL in what is left out of a long line makes a file no text", () => {
  const text = `${header}${"x".repeat(3_500_000)}\0${"x".repeat(1000)}\n${row}`;
  const unreadable = [expect.objectContaining({ code: "unreadable-file", data: { reason: "binary" } })];
  expect(inPieces(new TextEncoder().encode(text), [65_536]).problems).toEqual(unreadable);
  expect(inPiecesOfText(text, 65_536).problems).toEqual(unreadable);
});

test.each([
  ["of one cell", "x".repeat(4_000_000)],
  ["of many columns", "kommune;styrk08;årsverk;".repeat(150_000)],
  ["in an open quote", `"kommune;styrk08${";x".repeat(2_000_000)}`],
  ["of nothing but delimiters", ";".repeat(4_000_000)],
])("a header %s that is too long is an error, and no row is taken for one", (_, line) => {
  const text = `${line}\n${header}${row}`;
  const table = read(text);
  expect(table.problems.map(({ code, range }) => [code, range.start.line])).toEqual([["line-too-long", 0]]);
  expect(table.rows).toBe(0);
  expect(contents(openWorkforce(text, options).table())).toEqual(contents(table));
  expect(contents(inPieces(new TextEncoder().encode(text), [65_536]))).toEqual(contents(table));
  expect(contents(inPiecesOfText(text, 65_536))).toEqual(contents(table));
});

test("a row of many short lines in quotes is too long as well", () => {
  const text = `${header}${row}${'"\n";'.repeat(300_000)}\n${row}`;
  const table = read(text);
  expect(
    table.problems.filter(({ code }) => code === "line-too-long").map(({ range }) => range.start),
  ).toEqual([{ line: 2, character: 0 }]);
  expect(contents(inPieces(new TextEncoder().encode(text), [65_536]))).toEqual(contents(table));
  expect(contents(openWorkforce(text, options).table())).toEqual(contents(table));
});

test("a line at the limit is read", () => {
  const start = "0301;Skole;9112;2,5;";
  const table = read(`${header}${start}${" ".repeat(1_000_000 - start.length)}\n`);
  expect(table.problems.filter(({ code }) => code === "line-too-long")).toEqual([]);
});
