import fc from "fast-check";
import { scraps, workforceText } from "./arbitrary-text.ts";

export const change = fc.record({
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
export const text = fc.oneof(
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

export function offsetOf(whole: string, { at, edge }: { at: number; edge: string }): number {
  const offset = Math.round(at * whole.length);
  if (edge === "as it is") return offset;
  const mark = whole.slice(offset).search(/[;\r\n]/);
  if (mark < 0) return offset;
  return offset + mark + (edge === "cell start" ? 1 : 0);
}

/** What takes the changes of one event back, in the order that editors tell it. */
export function undone(
  whole: string,
  changes: readonly { offset: number; deleted: number; inserted: string }[],
) {
  let text = whole;
  const back = changes.map(({ offset, deleted, inserted }) => {
    const start = Math.min(offset, text.length);
    const gone = text.slice(start, start + deleted);
    text = text.slice(0, start) + inserted + text.slice(start + deleted);
    return { offset: start, deleted: inserted.length, inserted: gone };
  });
  return back.reverse();
}
