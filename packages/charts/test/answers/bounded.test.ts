import fc from "fast-check";
import { expect, test } from "vitest";
import { bounded, mostAnswerCharacters, pageOf } from "../../src/index.ts";

test("an answer with room enough is told as it is", () => {
  const answer = { title: "Radar", rings: [{ id: "adopt" }], next: null, departs: false };
  expect(bounded(answer)).toEqual(answer);
});

test("what is cut is named, with how much there is, and no character is cut in two", () => {
  const { text, list, cut } = bounded({ text: `${"x".repeat(3999)}😀`, list: Array(300).fill(1) });
  expect(text).toBe(`${"x".repeat(3999)}…`);
  expect(list).toHaveLength(200);
  expect(cut).toEqual([
    { at: "text", of: 4001 },
    { at: "list", of: 300 },
  ]);
});

test("whatever the files hold, an answer leaves room", () => {
  const text = fc.string({ maxLength: 50 }).map((one) => one.repeat(200));
  const entry = fc.record({ id: text, more: fc.array(text, { maxLength: 300 }) });
  const answers = fc.record({ title: text, entries: fc.array(entry, { maxLength: 60 }) });
  fc.assert(
    fc.property(answers, (answer) => {
      expect(JSON.stringify(bounded(answer)).length).toBeLessThanOrEqual(mostAnswerCharacters);
    }),
    { numRuns: 60 },
  );
});

test("the pages of a list are all of it, each entry once and in order", () => {
  const entries = fc.array(
    fc.string({ maxLength: 2000 }).map((one) => one.repeat(20)),
    { maxLength: 150 },
  );
  fc.assert(
    fc.property(entries, (list) => {
      const told: string[] = [];
      let offset: number | null = 0;
      while (offset !== null) {
        const page: ReturnType<typeof pageOf<string>> = pageOf(list, offset);
        expect(page.count).toBe(list.length);
        expect(list.length === 0 || page.items.length > 0).toBe(true);
        told.push(...page.items);
        offset = page.next;
      }
      expect(told).toEqual(list);
    }),
    { numRuns: 60 },
  );
  expect(pageOf([1, 2], 9)).toEqual({ items: [], count: 2, next: null });
});
