import fc from "fast-check";
import { expect, test } from "vitest";
import { openWorkforce } from "../../src/index.ts";
import { scraps, workforceText } from "./arbitrary-text.ts";
import { contents, options, read } from "./reference.ts";

const change = fc.record({
  /** Where in the text, as a share of its length. */
  at: fc.oneof({ weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) }, fc.constantFrom(0, 1)),
  /** Moved on to where a cell starts or ends: that is where quotation marks mean something. */
  edge: fc.constantFrom("as it is", "cell start", "cell end"),
  deleted: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
    fc.integer({ min: 0, max: 20_000 }),
  ),
  inserted: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('"', '"', "\n", "\r", "7", ";") },
    scraps,
    fc.constant(""),
    workforceText,
  ),
});

const plainRows = "9901;skole;2341;1,5\n9902;Skole;5321;2\r\n9903;havn;9430;x\n";

/** Several blocks of rows, with or without anything wrong in them. */
const text = fc.oneof(
  workforceText,
  fc
    .tuple(workforceText, fc.integer({ min: 100, max: 1200 }), fc.boolean())
    .map(
      ([start, times, closed]) => `${start}\n${plainRows.repeat(times)}${closed ? "" : "9901;skole;2341;1"}`,
    ),
  fc
    .tuple(workforceText, fc.integer({ min: 1, max: 30 }))
    .map(([start, times]) => start + start.slice(start.indexOf("\n") + 1).repeat(times)),
);

function offsetOf(whole: string, { at, edge }: { at: number; edge: string }): number {
  const offset = Math.round(at * whole.length);
  if (edge === "as it is") return offset;
  const mark = whole.slice(offset).search(/[;\r\n]/);
  if (mark < 0) return offset;
  return offset + mark + (edge === "cell start" ? 1 : 0);
}

/** What takes the changes of one event back, in the order that editors tell it. */
function undone(whole: string, changes: readonly { offset: number; deleted: number; inserted: string }[]) {
  let text = whole;
  const back = changes.map(({ offset, deleted, inserted }) => {
    const start = Math.min(offset, text.length);
    const gone = text.slice(start, start + deleted);
    text = text.slice(0, start) + inserted + text.slice(start + deleted);
    return { offset: start, deleted: inserted.length, inserted: gone };
  });
  return back.reverse();
}

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
        if (looked) expect(contents(live.table())).toEqual(contents(read(whole)));
      }
      expect(contents(live.table())).toEqual(contents(read(whole)));
    }),
    { numRuns: 60 },
  );
}, 60_000);

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
          expect(contents(live.table())).toEqual(contents(read(whole)));
        }
      },
    ),
    { numRuns: 200 },
  );
});
