import fc from "fast-check";
import { expect, test } from "vitest";
import { PlacesInOrder, placeIn } from "../../src/workforce/place.ts";
import { read } from "./reference.ts";

test("places that are asked for in order are those that each has by itself", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\r", "\n", "\r\n", ";"), maxLength: 30 }),
      fc.array(fc.nat({ max: 60 }), { minLength: 3, maxLength: 21 }),
      fc.nat({ max: 9 }),
      (text, offsets, line) => {
        const [start = 0, ...rest] = offsets.map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
        const places = new PlacesInOrder(text, start, line);
        for (let at = 0; at + 1 < rest.length; at += 2) {
          const [from = 0, to = 0] = rest.slice(at, at + 2);
          expect(places.of(from, to)).toEqual(placeIn(text, start, line, from, to));
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test("a header of sixty thousand columns is read, whose last is the weight", () => {
  const columns = Array.from({ length: 60_000 }, (_, column) => `k${column}`);
  const file = `kommune;sektor;styrk08;${columns.join(";")};årsverk\n0301;skole;2341;${";".repeat(60_000)}2,5\n`;
  const { rows, format, problems } = read(file);
  expect([rows, format?.columns.fte]).toEqual([1, "årsverk"]);
  expect(problems[0]).toMatchObject({
    code: "ignored-columns",
    range: { start: { line: 0, character: 23 } },
  });
});
