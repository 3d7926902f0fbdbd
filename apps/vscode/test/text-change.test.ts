import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges, copyChanges, type TextChange } from "../src/documents/text-change.ts";

function liveText(text: string) {
  return {
    text,
    get length() {
      return this.text.length;
    },
    edit(changes: readonly TextChange[]) {
      for (const { offset, deleted, inserted } of changes) {
        this.text = this.text.slice(0, offset) + inserted + this.text.slice(offset + deleted);
      }
    },
  };
}

test("several cursors: VS Code gives the last change first", () => {
  const live = liveText("a;1\nb;2\n");
  const changes = copyChanges([
    { rangeOffset: 6, rangeLength: 1, text: "20" },
    { rangeOffset: 2, rangeLength: 1, text: "10" },
  ]);
  expect(applyChanges(live, changes, 10)).toBe(true);
  expect(live.text).toBe("a;10\nb;20\n");
});

test("changes copied from an event stay when the event's array is changed by another", () => {
  const shared = [{ rangeOffset: 0, rangeLength: 0, text: "x" }];
  const copied = copyChanges(shared);
  shared.length = 0;
  expect(copied).toEqual([{ offset: 0, deleted: 0, inserted: "x" }]);
});

test("a length that does not fit the document is told, and nothing is applied", () => {
  const live = liveText("abc");
  expect(applyChanges(live, [{ offset: 0, deleted: 1, inserted: "" }], 3)).toBe(false);
  expect(live.text).toBe("abc");
});

test("a change outside the text is told, and nothing is applied", () => {
  const live = liveText("abc");
  expect(applyChanges(live, [{ offset: 2, deleted: 5, inserted: "zzzzz" }], 3)).toBe(false);
  expect(live.text).toBe("abc");
});

test("any run of replacements applied here ends in the document's text", () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 6 })), { maxLength: 20 });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), edits, (start, rawEdits) => {
      const live = liveText(start);
      let document = start;
      for (const [at, size, inserted] of rawEdits) {
        const offset = at % (document.length + 1);
        const deleted = size % (document.length - offset + 1);
        document = document.slice(0, offset) + inserted + document.slice(offset + deleted);
        expect(applyChanges(live, [{ offset, deleted, inserted }], document.length)).toBe(true);
      }
      expect(live.text).toBe(document);
    }),
  );
});
