import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readScoreFile } from "../../../src/index.ts";

const entry = { id: "egne.csv", file: "egne.csv" };
const unitGroups = [...referenceData.classifications.styrk08.groups.values()]
  .filter(({ level }) => level === 4)
  .map(({ code }) => code);

/** Ten-thousandths, so that what is written is what the number is. */
const scores = fc.uniqueArray(fc.tuple(fc.constantFrom(...unitGroups), fc.integer({ min: 0, max: 10_000 })), {
  selector: ([code]) => code,
  minLength: 1,
  maxLength: 60,
});

test("every value that is written comes back, however the table is written", () => {
  const forms = fc.record({
    delimiter: fc.constantFrom(";", "\t", "|"),
    decimal: fc.constantFrom(",", "."),
    end: fc.constantFrom("\n", "\r\n"),
    quote: fc.boolean(),
    reversed: fc.boolean(),
  });
  fc.assert(
    fc.property(scores, forms, (given, { delimiter, decimal, end, quote, reversed }) => {
      const cell = (text: string) => (quote ? `"${text}"` : text);
      const row = (cells: string[]) => (reversed ? cells.reverse() : cells).map(cell).join(delimiter);
      const lines = given.map(([code, value]) =>
        row([code, (value / 10_000).toFixed(4).replace(".", decimal)]),
      );
      const text = [row(["styrk08", "verdi"]), ...lines].join(end);
      const { set, faults } = readScoreFile(text, { ...entry, kind: "probability" }, referenceData);
      expect(faults).toEqual([]);
      expect(new Map([...(set?.values ?? [])].map(([code, { value }]) => [code, value]))).toEqual(
        new Map(given.map(([code, value]) => [code, value / 10_000])),
      );
    }),
  );
});

test("the order of the rows does not count", () => {
  fc.assert(
    fc.property(scores, fc.func(fc.integer()), (given, key) => {
      const read = (rows: typeof given) =>
        readScoreFile(
          `styrk08;verdi\n${rows.map(([code, value]) => `${code};${value}`).join("\n")}`,
          entry,
          referenceData,
        ).set;
      const shuffled = given.toSorted((a, b) => key(a) - key(b));
      const [one, other] = [read(given), read(shuffled)];
      expect(other?.scale).toEqual(one?.scale);
      expect(new Map(other?.values)).toEqual(new Map(one?.values));
    }),
  );
});

test("never throws, and never has a value outside its scale or for a code that does not exist", () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 400, unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "5321",
          "2223",
          ";",
          ",",
          "\t",
          '"',
          "\n",
          "\r",
          "0,5",
          "1e99",
          "__proto__",
          "%",
          "=1+1",
          "\0",
        ),
        {
          maxLength: 120,
        },
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(hostile, fc.constantFrom("probability", "index", undefined), (text, kind) => {
      const { set } = readScoreFile(text, kind === undefined ? entry : { ...entry, kind }, referenceData);
      if (set === undefined) return;
      const { groups } = referenceData.classifications[set.classification];
      for (const [code, { value }] of set.values) {
        expect(groups.has(code)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(set.scale.min);
        expect(value).toBeLessThanOrEqual(set.scale.max);
      }
      expect(set.scale.min).toBeLessThan(set.scale.max);
    }),
  );
});
