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
