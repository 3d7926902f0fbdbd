import fc from "fast-check";
import { expect, test } from "vitest";
import { importRadar, readRadar } from "../../../../src/index.ts";
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
        const result = await importRadar([file("a.csv", csv)], "byor", "radar");
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
      },
    ),
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
