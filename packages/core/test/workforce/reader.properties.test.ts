import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorkforceReader } from "../../src/index.ts";
import { scraps, workforceText } from "./arbitrary-text.ts";
import { contents, options, read } from "./reference.ts";

const text = fc.oneof({ weight: 4, arbitrary: workforceText }, scraps);
/** Longer than what a reader gathers before it reads rows, so that it reads many times. */
const longText = fc.tuple(workforceText, fc.integer({ min: 70_000, max: 200_000 })).map(([start, length]) => {
  const rows = `${start.slice(start.indexOf("\n") + 1)}\n`;
  return start + rows.repeat(Math.ceil(length / rows.length)).slice(0, length);
});

const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });

function pieces<T extends { slice(from: number, to: number): T; readonly length: number }>(
  whole: T,
  sizes: readonly number[],
): T[] {
  const all: T[] = [];
  for (let at = 0, turn = 0; at < whole.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    all.push(whole.slice(at, at + size));
    at += size;
  }
  return all;
}

function readInPieces(chunks: readonly (string | Uint8Array)[]) {
  const reader = createWorkforceReader(options);
  for (const chunk of chunks) reader.push(chunk);
  return contents(reader.finish());
}

test("nor in a file that is read many times over", () => {
  const longCuts = fc.array(fc.integer({ min: 500, max: 30_000 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(longText, longCuts, (whole, sizes) => {
      const table = contents(read(whole));
      expect(readInPieces(pieces(whole, sizes))).toEqual(table);
      const bytes = new TextEncoder().encode(whole);
      expect(readInPieces(pieces(bytes, sizes))).toEqual(contents(read(bytes)));
    }),
    { numRuns: 25 },
  );
});

test("how a file is cut into pieces never matters", () => {
  fc.assert(
    fc.property(text, cuts, (whole, sizes) => {
      const table = contents(read(whole));
      expect(readInPieces(pieces(whole, sizes))).toEqual(table);
      const bytes = new TextEncoder().encode(whole);
      expect(readInPieces(pieces(bytes, sizes))).toEqual(contents(read(bytes)));
    }),
    { numRuns: 300 },
  );
});

test("whatever the bytes are, there is a table, and the cuts do not matter", () => {
  const start = new TextEncoder().encode("kommune;sektor;styrk08;årsverk\n");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), cuts, (bytes, withHeader, sizes) => {
      const whole = withHeader ? Uint8Array.from([...start, ...bytes]) : bytes;
      expect(readInPieces(pieces(whole, sizes))).toEqual(contents(read(whole)));
    }),
    { numRuns: 300 },
  );
});
