import fc from "fast-check";
import { expect, test } from "vitest";
import { sameName } from "../../../../src/exchange/radar/import/make-id.ts";
import { importRadar, readRadar } from "../../../../src/index.ts";
import { workbook } from "../../workbook.ts";
import { errors, file, imported } from "./files.ts";

const word = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "A",
    "a",
    "C++",
    "Ærlig",
    "x\ny",
    '"',
    ";",
    "<b>x</b>",
    "=1",
    "Г",
    "---",
    "null",
    "0301",
    "a: b",
    "#",
  ),
  fc.string({ maxLength: 12, unit: "binary" }),
);
const cell = word.map((text) => text.replaceAll("\0", ""));
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const row = fc.tuple(cell, cell, cell, cell);

test("of a table every row with something in it is written or named", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(",", ";", "\t"),
      fc.constantFrom("\n", "\r\n"),
      async (rows, separator, end) => {
        const csv = [
          "name,ring,quadrant,description".replaceAll(",", separator),
          ...rows.map((cells) => cells.map(quote).join(separator)),
        ].join(end);
        await holdsLaw(file("a.csv", csv), rows);
      },
    ),
    { numRuns: 80 },
  );
});

test("of a workbook every row with something in it is written or named", async () => {
  const inSheet = row.map((cells) => cells.map((text) => text.replaceAll(notInWorkbooks, "")));
  await fc.assert(
    fc.asyncProperty(fc.array(inSheet, { minLength: 1, maxLength: 20 }), async (rows) => {
      const bytes = workbook({ Radar: [["name", "ring", "quadrant", "description"], ...rows] });
      await holdsLaw(file("a.xlsx", bytes), rows);
    }),
    { numRuns: 40 },
  );
});

/** What XML cannot hold. */
const notInWorkbooks = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g;

async function holdsLaw(source: ReturnType<typeof file>, rows: readonly (readonly string[])[]) {
  const result = await importRadar([source], "byor", "radar");
  const filled = rows.filter((cells) => cells.some((text) => text.trim() !== "")).length;
  if ("refused" in result) {
    expect(filled).toBe(0);
    return;
  }
  expect(result.entriesIn).toBe(filled);
  expect(result.entriesIn).toBe(result.entriesOut + errors(result).length);
  for (const { text, document } of result.files) {
    const { radar, problems } = readRadar(text);
    expect(problems).toEqual([]);
    expect(radar?.technologies.map(({ title, description }) => [title, description])).toEqual(
      document.technologies.map(({ title, description }) => [title, description]),
    );
  }
}

test("of qiwi's editions every title is written or named, once over all of them", async () => {
  // What looks like the end of a section is one.
  const plain = cell.map((text) => text.replaceAll(/^[=\s]+/g, ""));
  const edition = fc.array(fc.tuple(plain, plain, plain), { minLength: 1, maxLength: 8 });
  const editions = fc.array(edition, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(editions, fc.constantFrom(",", ";", "\t"), async (list, separator) => {
      const csv = (rows: readonly (readonly string[])[]) =>
        [
          "title",
          "R",
          "===",
          `name${separator}ring${separator}quadrant`,
          ...rows.map((cells) => cells.map(quote).join(separator)),
        ].join("\n");
      const files = list.map((rows, at) => file(`202${at}-01-01.csv`, csv(rows)));
      const result = await importRadar(files, "qiwi", "radar");
      const named = list.map((rows) => rows.map(([name]) => sameName(name)).filter((name) => name !== ""));
      const most = new Map<string, number>();
      for (const names of named)
        for (const name of names)
          most.set(name, Math.max(most.get(name) ?? 0, names.filter((one) => one === name).length));
      const titles = [...most.values()].reduce((sum, count) => sum + count, 0);
      const nameless = list
        .flat()
        .filter((cells) => cells[0].trim() === "" && cells.some((text) => text.trim() !== "")).length;
      if ("refused" in result) {
        expect(titles + nameless).toBe(0);
        return;
      }
      expect([result.entriesOut, errors(result).length]).toEqual([titles, nameless]);
      expect(result.entriesIn).toBe(titles + nameless);
      for (const { text } of result.files) expect(readRadar(text).problems).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

const json = fc.oneof(
  fc.record({
    key: fc.option(word, { nil: undefined }),
    id: fc.option(word, { nil: undefined }),
    title: fc.option(fc.oneof(word, fc.integer()), { nil: undefined }),
    label: fc.option(word, { nil: undefined }),
    quadrant: fc.oneof(word, fc.integer({ min: -1, max: 9 })),
    ring: fc.oneof(word, fc.integer({ min: -1, max: 9 })),
    timeline: fc.oneof(
      fc.constant(null),
      fc.array(
        fc.record({
          date: fc.oneof(word, fc.constantFrom("2024-01-01", "2023-05-05T00:00:00Z")),
          ringId: word,
        }),
        { maxLength: 3 },
      ),
    ),
  }),
  fc.jsonValue() as fc.Arbitrary<unknown>,
);

test.each(["backstage", "zalando", "byor"])(
  "of %s's JSON every element is written or named",
  async (from) => {
    await fc.assert(
      fc.asyncProperty(fc.array(json, { minLength: 1, maxLength: 12 }), async (list) => {
        const document =
          from === "byor"
            ? list
            : { entries: list, rings: [{ id: "a", name: "A" }], quadrants: [{ id: "a", name: "A" }] };
        const result = await importRadar([file("a.json", JSON.stringify(document))], from, "radar");
        if ("refused" in result) {
          expect(from).toBe("byor");
          return;
        }
        expect(result.entriesIn).toBe(list.length);
        expect(result.entriesIn).toBe(result.entriesOut + errors(result).length);
        for (const { text } of result.files) expect(readRadar(text).problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);

test("of a folder every file name is written or named", async () => {
  const matter = fc
    .tuple(cell, cell, cell)
    .map(
      ([title, ring, quadrant]) =>
        `---\ntitle: ${title}\nring: ${ring}\nquadrant: ${quadrant}\n---\n${title}`,
    );
  const name = fc.constantFrom("a", "b", "Ærlig", "x y", "c.d");
  const files = fc.array(fc.tuple(fc.constantFrom("2024-01-01", "2025-01-01", "tools"), name, matter), {
    minLength: 1,
    maxLength: 10,
  });
  await fc.assert(
    fc.asyncProperty(files, async (list) => {
      const result = await imported(
        list.map(([release, id, text]) => file(`radar/${release}/${id}.md`, text)),
        {},
        "aoe",
      );
      expect(result.entriesIn).toBe(new Set(list.map(([, id]) => id)).size);
      expect(result.entriesIn).toBe(result.entriesOut + errors(result).length);
      for (const { text } of result.files) expect(readRadar(text).problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
