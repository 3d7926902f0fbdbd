import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorkforceReader, type WorkforceOptions } from "../../src/index.ts";
import { scraps } from "./arbitrary-text.ts";
import { contents, options, read } from "./reference.ts";

const utf8 = new TextEncoder();

type Encoding = "utf-8" | "windows-1252" | "both";

const inWindows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);

/** A line in bytes; with both encodings its remark is in Windows-1252 and all else in UTF-8. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding !== "both") return encoding === "utf-8" ? utf8.encode(text) : inWindows1252(text);
  return Buffer.concat(
    text.split("bør").flatMap((part, at) => [inWindows1252(at === 0 ? "" : "bør"), utf8.encode(part)]),
  );
}

const cell = (...values: string[]) => fc.constantFrom(...values);
const line = fc
  .tuple(
    fc.tuple(
      cell("9901", "0301", "0301", "4601", "301", "", " 0301", '"0301"', "Bergen", "1601", "9902"),
      cell(
        "skole",
        "Skole",
        "Helse og omsorg",
        '"Vann; avløp"',
        "Pleie på hjul",
        '"""x"""',
        "",
        "\tskole\u00a0",
      ),
      cell("5321", "2341", "2341", "4110", '"2341"', "9430", "23 41", "", "2223107", "53"),
      cell("merknad", "", "bør ses på", '"a;b"', "10"),
      cell(
        "1",
        "1,5",
        "0.25",
        "1 000",
        "0",
        "0,00049",
        "-2",
        "",
        "x",
        '"2,5"',
        "123456789,123",
        "1234567890",
        "7.",
      ),
    ),
    cell("\n", "\n", "\n", "\r\n", "\r", ";\n", "\n\n"),
    fc.constantFrom<Encoding>("utf-8", "utf-8", "windows-1252", "both"),
  )
  .map(([cells, end, encoding]) => ({ text: cells.join(";") + end, encoding }));

const plain = { text: "0301;skole;2341;x;1,5\n9901;Skole;5321;;2\n", encoding: "utf-8" as const };
const other = scraps.map((text) => ({ text: text.replaceAll("😀", ""), encoding: "utf-8" as const }));

/** Pieces of a file: mostly plain rows, some with something else about them. */
const pieces = fc
  .tuple(
    fc.integer({ min: 0, max: 4000 }),
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 6, arbitrary: line }, { weight: 1, arbitrary: other }),
        fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: 0, max: 300 })),
      ),
      { minLength: 1, maxLength: 60 },
    ),
  )
  .map(([first, list]) => [
    // What is gathered before the first row is read is read as text.
    { ...plain, text: plain.text.repeat(2000 + first) },
    ...list.flatMap(([one, times]): (typeof one)[] => [one, { ...plain, text: plain.text.repeat(times) }]),
  ]);

const asked: fc.Arbitrary<Partial<WorkforceOptions>> = fc.constantFrom(
  {},
  { merged: ["municipality"] },
  { dimensions: ["merknad"] },
  { weight: "headcount" },
);
const kernels = ["javascript", "webassembly"] as const;

/** Another reader than the one that is tried: every line by itself, as UTF-8 where it is that. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  let text = "";
  let encoding = "utf-8";
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
    end = Math.min(end + 1, bytes.length);
    const own = bytes.subarray(start, end);
    try {
      text += new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(own);
    } catch {
      text += new TextDecoder("windows-1252").decode(own);
      encoding = "windows-1252";
    }
    start = end;
  }
  return { text, encoding };
}

test("what is read from bytes is what is read from their text, whatever rows there are and however they are split", () => {
  fc.assert(
    fc.property(
      pieces,
      fc.constantFrom("merknad", "ansatte"),
      fc.integer({ min: 1, max: 200_000 }),
      asked,
      (list, fourth, size, more) => {
        const header = { text: `kommune;sektor;styrk08;${fourth};årsverk\n`, encoding: "utf-8" as const };
        const bytes = Buffer.concat([header, ...list].map(({ text, encoding }) => encoded(text, encoding)));
        const readers = kernels.map((kernel) => createWorkforceReader({ ...options, ...more, kernel }));
        const step = Math.max(size, bytes.length / 200);
        for (let at = 0; at < bytes.length; at += Math.ceil(step)) {
          // A copy that is overwritten: nothing may hold on to it.
          const chunk = Uint8Array.from(bytes.subarray(at, at + Math.ceil(step)));
          for (const reader of readers) reader.push(chunk);
          chunk.fill(0x3f);
        }
        const { text, encoding } = decoded(bytes);
        const expected = contents(read(text, more));
        for (const reader of readers)
          expect(contents(reader.finish())).toEqual({
            ...expected,
            format: { ...expected.format, encoding },
          });
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
