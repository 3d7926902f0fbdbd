import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource, type SourceFile, sourceOfBytes } from "../../../src/index.ts";
import { cellsOf, importing, tableOf } from "./run.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refusal = async (bytes: Uint8Array, name = "a.csv") =>
  (await readSource(sourceOfBytes(name, bytes))).refused;
const utf16 = (text: string, littleEndian = true) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

/** A file that hands out pieces of a size, in memory that it uses again, and counts the bytes it was asked for. */
function counted(bytes: Uint8Array, size: number): SourceFile & { read: number } {
  const file = {
    name: "a.csv",
    size: bytes.length,
    read: 0,
    *pieces() {
      const buffer = Buffer.alloc(size);
      for (let at = 0; at < bytes.length; at += size) {
        const piece = bytes.subarray(at, at + size);
        buffer.set(piece);
        file.read += piece.length;
        yield buffer.subarray(0, piece.length);
        buffer.fill(0);
      }
    },
  };
  return file;
}

test("rows are the same, however the bytes are split", async () => {
  const text = 'kommune;styrk08;Årsverk\r\n0301;2223;"1,5"\r\n0301;"22\r\n23";2\r0301;5321;3\n"open;1;2\n';
  const cell = fc.string({ unit: fc.constantFrom(...'a;"\n\r ø€😀,1') });
  await fc.assert(
    fc.asyncProperty(fc.array(cell), fc.integer({ min: 1, max: 40 }), async (cells, size) => {
      const bytes = bytesOf(text + cells.join(";"));
      const whole = [...(await tableOf(bytes)).rows];
      const { table } = await readSource(counted(bytes, size));
      expect([...(table?.rows ?? [])]).toEqual(whole);
    }),
    { numRuns: 200 },
  );
});

test("what a long file is shows in its head, and its rows are read piece by piece", async () => {
  const rows = Array.from({ length: 40_000 }, (_, at) => `030${at % 9};2223;${at % 7},5\n`).join("");
  const file = counted(bytesOf(`kommune;styrk08;årsverk\n${rows}`), 4096);
  const { table } = await readSource(file);
  const toSee = file.read;
  expect(toSee).toBeLessThan(200_000);
  let read = 0;
  for (const { line } of table?.rows ?? []) {
    if (line === 100) expect(file.read - toSee).toBeLessThan(10_000);
    read++;
  }
  expect([read, file.read - toSee]).toEqual([40_001, file.size]);
});

describe("what a file is shows in its head", () => {
  test("UTF-16, with and without a byte order mark, either way round", async () => {
    const text = "yrke;årsverk\r\n2223;1,5\r\nSjukepleiarar Å;2\r\n";
    for (const littleEndian of [true, false]) {
      for (const mark of ["", "\uFEFF"]) {
        const { table, result } = await importing(utf16(mark + text, littleEndian));
        expect(table.encoding).toBe(littleEndian ? "utf-16le" : "utf-16be");
        expect(cellsOf(result)).toContain("||2223|1.5");
      }
    }
  });

  test("a long UTF-16 file is cut between characters", async () => {
    const rows = "2223;1\n".repeat(30_000);
    for (const littleEndian of [true, false]) {
      const { result } = await importing(utf16(`yrke;årsverk\n${rows}`, littleEndian));
      expect(cellsOf(result)).toEqual(["||2223|30000"]);
    }
  });

  test.each([
    ["gzip", [0x1f, 0x8b, 8, 0]],
    ["packed", [0x42, 0x5a, 0x68, 0x39]],
    ["packed", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
    ["packed", [0x37, 0x7a, 0xbc, 0xaf]],
    ["packed", [0x28, 0xb5, 0x2f, 0xfd]],
    ["pdf", [..."%PDF-1.7\n"].map((sign) => sign.charCodeAt(0))],
    ["binary", [1, 0, 2, 0, 0, 0, 3, 4]],
    ["binary", [...bytesOf("styrk08;fte\n2223;\x001\n")]],
    ["empty", []],
    ["empty", [...bytesOf("\n \r\n\n")]],
    ["empty", [0xef, 0xbb, 0xbf]],
  ] as const)("%s", async (refused, bytes) => {
    expect(await refusal(Uint8Array.from(bytes))).toBe(refused);
  });

  test("a text whose first line has no end is refused before it is read", async () => {
    const file = counted(new Uint8Array(40_000_000).fill(0x61), 65_536);
    expect((await readSource(file)).refused).toBe("one-line");
    expect(file.read).toBeLessThan(10_000_000);
  });
});

describe("rows that are none", () => {
  test("a line too long and one with NUL are left out and named; the rest is used", async () => {
    const start = `styrk08;fte\n${"2223;1\n".repeat(30_000)}`;
    const text = `${start}5321;${"1".repeat(1_500_000)}\n2223;\u00001\n5321;2\n`;
    const { result } = await importing(text);
    expect(cellsOf(result)).toEqual(["||2223|30000", "||5321|2"]);
    expect(result.leftOut).toEqual([
      { reason: "line-too-long", rows: 1 },
      { reason: "nul", rows: 1 },
    ]);
    expect(result.notes).toContainEqual({ code: "row-left-out", line: 30_003, reason: "nul", value: "" });
  });

  test("only a header: nothing is left to write", async () => {
    const { notes, result } = await importing("kommune;styrk08;fte\n");
    expect([notes, result.rowsIn]).toEqual([["nothing-left"], 0]);
  });

  test("ragged rows: short ones are used as far as they go, long ones named", async () => {
    const { result } = await importing("kommune;styrk08;fte\n0301;2223\n0301;2223;1;\n0301;2223;1;x\n0301\n");
    expect(cellsOf(result)).toEqual(["0301||2223|1"]);
    expect(result.leftOut).toEqual([
      { reason: "empty-weight", rows: 2 },
      { reason: "too-many-cells", rows: 1 },
    ]);
  });
});

test("half a million columns are refused in a sentence", async () => {
  const { plan, result } = await importing(`${"a;".repeat(400_000)}styrk08\n`);
  expect(plan.headers).toEqual([]);
  expect(result.notes).toEqual([{ code: "too-many-columns", line: 1, columns: 400_001, most: 16_384 }]);
});
