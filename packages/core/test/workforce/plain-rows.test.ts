import { afterEach, expect, test, vi } from "vitest";
import { createWorkforceReader } from "../../src/index.ts";
import { options } from "./reference.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** How many bytes of a file are made text of while it is read in pieces of a size. */
function bytesMadeText(file: Uint8Array, size: number): number {
  const decode = vi.spyOn(TextDecoder.prototype, "decode");
  const reader = createWorkforceReader(options);
  for (let at = 0; at < file.length; at += size) reader.push(file.subarray(at, at + size));
  expect(reader.finish().rows).toBe(rows);
  return decode.mock.calls.reduce((sum, [bytes]) => sum + (bytes?.byteLength ?? 0), 0);
}

const rows = 100_000;
const header = "kommune;sektor;styrk08;ansattnr;årsverk\n";

test.each(["\n", "\r\n"])(
  "plain rows are read without text of them, wherever a piece ends (rows end %j)",
  (end) => {
    const row = `0301;skole;2341;10000;1,5${end}`;
    const file = new TextEncoder().encode(header + row.repeat(rows));
    // Pieces that end within rows, and pieces that end with one.
    for (const size of [65_536, 100_003, row.length * 3000]) {
      // The first pieces have the header, and the row at the end of each is put together.
      expect(bytesMadeText(file, size)).toBeLessThan(file.length / 8);
    }
  },
);

test("letters in a column that nothing is counted of leave a row plain, and of another encoding they do not", () => {
  const withNote = header.replace("\n", ";merknad\n");
  const row = "0301;skole;2341;10000;1,5;Lærer på ungdomstrinnet\n";
  const file = new TextEncoder().encode(withNote + row.repeat(rows));
  expect(bytesMadeText(file, 65_536)).toBeLessThan(file.length / 8);
  vi.restoreAllMocks();
  const reader = createWorkforceReader(options);
  reader.push(new TextEncoder().encode(withNote + row.repeat(100)));
  reader.push(Uint8Array.from(Buffer.from(row.repeat(100), "latin1")));
  expect(reader.finish().format?.encoding).toBe("windows-1252");
});
