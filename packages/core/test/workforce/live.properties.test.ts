import fc from "fast-check";
import { expect, test } from "vitest";
import { openWorkforce } from "../../src/index.ts";
import { change, offsetOf, text, undone } from "./arbitrary-edits.ts";
import { contentsAndLines, options, read } from "./reference.ts";

test("also while it is still being read, with a byte order mark, many changes at once, undone and made again", () => {
  const event = fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    times: fc.constantFrom(1, 1, 1, 1, 1, 250),
    steps: fc.integer({ min: 0, max: 3 }),
    next: fc.constantFrom("go on", "go on", "undo", "undo and redo", "all replaced"),
    looked: fc.boolean(),
  });
  fc.assert(
    fc.property(text, fc.boolean(), fc.array(event, { maxLength: 6 }), (start, marked, events) => {
      let whole = marked ? `\uFEFF${start}` : start;
      const live = openWorkforce(whole, options);
      const make = (changes: ReturnType<typeof undone>) => {
        for (const { offset, deleted, inserted } of changes) {
          whole = whole.slice(0, offset) + inserted + whole.slice(offset + deleted);
        }
        live.edit(changes);
      };
      for (const { changes, times, steps, next, looked } of events) {
        for (let step = 0; step < steps; step++) live.readSome();
        const made = Array.from({ length: times }, () => changes)
          .flat()
          .map(({ deleted, inserted, ...where }) => ({ offset: offsetOf(whole, where), deleted, inserted }))
          .map(({ offset, ...rest }, index) => ({ offset: Math.max(0, offset - index), ...rest }));
        const short =
          times === 1 ? made : made.map((one) => ({ ...one, inserted: one.inserted.slice(0, 3) }));
        const back = undone(whole, short);
        make(short);
        if (next !== "go on") make(back);
        if (next === "undo and redo") make(short);
        if (next === "all replaced") make([{ offset: 0, deleted: whole.length, inserted: start }]);
        expect(live.length).toBe(whole.length);
        if (looked) expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(whole)));
      }
      expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(whole)));
    }),
    { numRuns: 60 },
  );
});

test("after any edits a live table is what a fresh reading of its text is", () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      (start, edits) => {
        let whole = start;
        const live = openWorkforce(whole, options);
        for (const edit of edits) {
          const changes = edit.map(({ deleted, inserted, ...where }) => {
            const offset = offsetOf(whole, where);
            whole = whole.slice(0, offset) + inserted + whole.slice(offset + deleted);
            return { offset, deleted, inserted };
          });
          live.edit(changes);
          expect(live.length).toBe(whole.length);
          expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(whole)));
        }
      },
    ),
    { numRuns: 200 },
  );
});

/** Rows of which nothing is to be said, in which what is typed is read by itself; some blocks of them. */
const cleanRow = fc
  .record({
    code: fc.constantFrom("2341", "5321", "9412", '"2341"'),
    sector: fc.constantFrom("skole", '"skole"', "pleie"),
    weight: fc.constantFrom("1", "1,5", "12,25"),
    end: fc.constantFrom("\n", "\n", "\r\n"),
  })
  .map(({ code, sector, weight, end }) => `9901;${sector};${code};${weight}${end}`);
const cleanText = fc
  .tuple(fc.array(cleanRow, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 90 }), fc.boolean())
  .map(
    ([rows, times, closed]) =>
      `kommune;sektor;styrk08;årsverk\n${rows.join("").repeat(times)}${closed ? "" : "9901;skole;2341;1"}`,
  );
const key = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.constantFrom(0, 0, 0, 1, 1, 2),
  inserted: fc.constantFrom("", "7", "1", ",", ";", '"', "\r", "\n", " ", "2341", "\0", "æ"),
});

test("what is typed into rows that are as they should be is read as all of the text is", () => {
  fc.assert(
    fc.property(cleanText, fc.array(key, { minLength: 1, maxLength: 12 }), (start, keys) => {
      let whole = start;
      const live = openWorkforce(whole, options);
      for (const { at, deleted, inserted } of keys) {
        const offset = Math.round(at * whole.length);
        whole = whole.slice(0, offset) + inserted + whole.slice(offset + deleted);
        live.edit([{ offset, deleted, inserted }]);
        expect(contentsAndLines(live.table())).toEqual(contentsAndLines(read(whole)));
      }
    }),
    { numRuns: 150 },
  );
});
