import fc from "fast-check";
import { expect, test } from "vitest";
import type { Delimiter } from "../../src/workforce/head.ts";
import { kernelInstance } from "../../src/workforce/kernel.ts";
import { kernelReading, plainReading } from "./plain-readers.ts";

/** Rows are looked through 64 bytes at a time: remarks shift what follows them to every place among those. */
const remark = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 140 }).map((length) => "x".repeat(length)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom("ø", "€", "😀", "a", "\u{80}"), maxLength: 40 }),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        "a",
        " ",
        '"',
        ";",
        ",",
        "\t",
        "\r",
        "\n",
        "\0",
        "\u0001",
        "\u000b",
        "\u001a",
        "\u002a",
      ),
      maxLength: 4,
    }),
  },
);
const cell = (...values: string[]) => fc.constantFrom(...values);
const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 11 });
const weight = fc.oneof(
  { weight: 3, arbitrary: cell("1", "0.25", "12.60", "100.00", "1234.5", "0.125", "12345.678", "99999999") },
  {
    weight: 2,
    arbitrary: fc.tuple(digits, cell(".", "", "..", ".,", "/", ":"), digits).map((parts) => parts.join("")),
  },
);
const row = (delimiter: string) =>
  fc
    .tuple(
      cell("0301", "9901", "4601", '"0301"', "030:", "03/1", "", "1", "Bergen"),
      cell(
        "skole",
        "Skole",
        "Helse og omsorg",
        '"Vann, avløp og renovasjon"',
        '"Vann; avløp"',
        "Pleie",
        '"',
        '""',
      ),
      cell("5321", "2341", '"2341"', "4110", "53", "2223107", "Sykepleier"),
      remark,
      weight,
      cell("\n", "\n", "\n", "\r\n", "\r\n", "\r", "\r\r\n", `${delimiter}\n`, "\n\n", ""),
    )
    .map(
      ([municipality, sector, code, note, fte, end]) =>
        [municipality, sector, code, note, delimiter === "," ? fte : fte.replace(".", ",")].join(delimiter) +
        end,
    );

const plain = (delimiter: string) =>
  cell("\n", "\r\n").map((end) => ["0301", "skole", "2341", "", "1"].join(delimiter) + end);

const bytesOf = (delimiter: string) =>
  fc
    .tuple(
      fc.array(
        fc.oneof({ weight: 3, arbitrary: row(delimiter) }, { weight: 2, arbitrary: plain(delimiter) }),
        {
          minLength: 1,
          maxLength: 30,
        },
      ),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(0x00, 0x0a, 0x0d, 0x22, 0x80, 0xac, 0xbb, 0xc3, 0xff)), {
        maxLength: 2,
      }),
      fc.boolean(),
    )
    .map(([rows, damage, isDamaged]) => {
      const bytes = new TextEncoder().encode(rows.join(""));
      if (isDamaged) for (const [at, byte] of damage) bytes[at % bytes.length] = byte;
      return bytes;
    });

test("both kernels read the same rows, ask for the same and stop at the same byte, whatever stands in a piece", () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom<Delimiter>(";", ",", "\t")
        .chain((delimiter) =>
          fc.tuple(fc.constant(delimiter), fc.array(bytesOf(delimiter), { minLength: 1, maxLength: 4 })),
        ),
      ([delimiter, pieces]) => {
        const [kernel, reference] = [kernelReading(delimiter), plainReading(delimiter)];
        for (const piece of pieces) expect(kernel(piece)).toEqual(reference(piece));
      },
    ),
    { numRuns: 600 },
  );
}, 120_000);

test("a row is read wherever it ends among the bytes that are looked at together, and not before it ends", () => {
  for (const [ending, sector] of [
    ["\n", "skole"],
    ["\r\n", "skole"],
    ["\r\n", '"Vann, avløp og renovasjon"'],
  ] as const) {
    const [kernel, reference] = [kernelReading(","), plainReading(",")];
    for (let length = 0; length < 200; length++) {
      const row = new TextEncoder().encode(`0301,${sector},2341,${"x".repeat(length)},12.60${ending}`);
      const after = new TextEncoder().encode("0301,skole,5321,,1\n0301,sk");
      const bytes = Uint8Array.from([...row, ...after]);
      for (let cut = Math.max(0, row.length - 3); cut <= bytes.length; cut++) {
        const told = kernel(bytes.subarray(0, cut));
        expect(told).toEqual(reference(bytes.subarray(0, cut)));
        expect(told.cells).toHaveLength(cut < row.length ? 0 : cut < row.length + 19 ? 1 : 2);
      }
    }
  }
});

test("what is looked at after the last row of a piece is the kernel's own memory, also where nearly every byte ends a cell", () => {
  for (const columns of [5, 1000]) {
    const [kernel, reference] = [kernelReading(",", { columns }), plainReading(",", { columns })];
    const row = `0301,skole,2341,,1${",".repeat(columns - 5)}\n`;
    for (const text of [row.repeat(70_000 / columns + 1), ",".repeat(70_000), '"'.repeat(70_000)]) {
      const bytes = new TextEncoder().encode(text);
      expect(kernel(bytes)).toEqual(reference(bytes));
    }
  }
});

test("weights are told apart from what is none, whatever their length and wherever their decimal sign", () => {
  const [kernel, reference] = [kernelReading(";"), plainReading(";")];
  const lengths = Array.from({ length: 12 }, (_, length) => length);
  for (const sign of ["", ".", ",", "/", ":", "-", "..", "\u{ac}"]) {
    for (const whole of lengths) {
      for (const decimals of lengths) {
        const weight = "9876543210123".slice(0, whole) + sign + "5040302010900".slice(0, decimals);
        const bytes = new TextEncoder().encode(`0301;skole;2341;;${weight}\n`);
        const isWeight = /^\d{1,9}([.,]\d{1,3})?$/.test(weight);
        expect(kernel(bytes)).toEqual(reference(bytes));
        expect([weight, kernel(bytes).weightMilli]).toEqual([
          weight,
          isWeight ? [Math.round(Number(weight.replace(",", ".")) * 1000)] : [],
        ]);
      }
    }
  }
});

test("names that differ anywhere are others, also where more are met than are remembered", () => {
  const dimensions = ["merknad"];
  const [kernel, reference] = [kernelReading(";", { dimensions }), plainReading(";", { dimensions })];
  for (const length of [1, 4, 8, 15, 16, 17, 31, 32, 33, 48, 63, 64, 65]) {
    const base = "x".repeat(length);
    const texts = Array.from({ length }, (_, at) => at).flatMap((at) =>
      [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm"].map(
        (letter) => base.slice(0, at) + letter + base.slice(at + 1),
      ),
    );
    const rows = [...texts, ...texts].map((text) => `0301;skole;2341;${text};1\n`);
    const bytes = new TextEncoder().encode(rows.join(""));
    expect(kernel(bytes)).toEqual(reference(bytes));
  }
});

test("the kernel takes no memory once it is opened: where the host writes and reads stays where it is", () => {
  for (let columns = 1000; columns < 1400; columns += 20) {
    const kernel = kernelInstance();
    kernel?.open(columns, 5, columns - 6, columns - 1, 0x3b);
    const buffer = kernel?.memory.buffer;
    kernel?.take(0);
    expect(kernel?.read()).toBe(0);
    kernel?.learnCells();
    expect(kernel?.memory.buffer).toBe(buffer);
  }
});
