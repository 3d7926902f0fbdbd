import fc from "fast-check";
import { expect, test } from "vitest";
import { copiedTable } from "../src/index.ts";

const table = (rows: readonly (readonly string[])[], language: "nb" | "en" = "nb") =>
  copiedTable({
    language,
    title: "Årsverk",
    rows,
    numbersFrom: 1,
    source: "Frey og Osborne 2017 · eksempeldata",
  });

test("a table is for a document and for a spreadsheet, with where it is from", () => {
  const { html, text } = table([
    ["Sektor", "Årsverk"],
    ["Helse & omsorg", "34 210,5"],
    ["Endring", "-0,4"],
  ]);
  expect(html).toBe(
    '<table lang="nb"><caption>Årsverk</caption>' +
      '<thead><tr><th>Sektor</th><th align="right">Årsverk</th></tr></thead>' +
      '<tbody><tr><td>Helse &amp; omsorg</td><td align="right">34210,5</td></tr>' +
      '<tr><td>Endring</td><td align="right">-0,4</td></tr></tbody></table>' +
      "<p>Frey og Osborne 2017 · eksempeldata</p>",
  );
  expect(text).toBe(
    "Sektor\tÅrsverk\nHelse & omsorg\t34210,5\nEndring\t-0,4\n\nFrey og Osborne 2017 · eksempeldata",
  );
});

test("no cell becomes a formula, a tag or another cell", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."=+-@\t\n\r<>&'\"a1 ,.%") });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1 }),
      fc.constantFrom("nb", "en"),
      (rows, language) => {
        const { html, text } = table(rows, language as "nb" | "en");
        const lines = text.split("\n").slice(0, rows.length);
        for (const line of lines) {
          const cells = line.split("\t");
          expect(cells).toHaveLength(2);
          for (const one of cells) expect(one).not.toMatch(/^(?:[=@]|[+-](?![\d.,]+(?: ?%)?$))/);
        }
        expect(
          html.replaceAll(/<\/?(?:table|caption|thead|tbody|tr|th|td|p)(?: [a-z]+="[a-z]+")?>/g, ""),
        ).not.toMatch(/[<>]/);
      },
    ),
  );
});
