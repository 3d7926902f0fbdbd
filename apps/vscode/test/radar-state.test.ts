import { startState } from "@kommuneradar/charts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { beginState, pageStateOf } from "../src/webview/radar-state.ts";

const filter = { query: "sky", chosen: { ...startState.filter.chosen, ring: ["adopt"], owner: [""] } };
const kept = {
  mode: "table" as const,
  filter,
  sector: "health",
  selected: "rpa",
  sort: { column: "owner" as const, down: true },
  detailsShare: 30,
  base: { kind: "revision" as const, ref: "HEAD" },
  edition: "file:///x/storby-2025.radar.yaml",
  scroll: { page: 120, side: 40 },
};

test("what a reader did comes back as it was, with the host's own keys beside it", () => {
  expect(beginState(JSON.parse(JSON.stringify({ ...kept, source: "file:///x" })))).toEqual(kept);
});

test("nothing stored begins as the page is meant to", () => {
  for (const nothing of [undefined, null, {}, "x"]) {
    expect(beginState(nothing)).toEqual({ ...startState, base: null, edition: null, scroll: {} });
  }
});

test("a part that cannot be read begins anew, and leaves the others alone", () => {
  expect(beginState({ ...kept, mode: "history", sort: { column: "colour", down: 1 } })).toEqual({
    ...kept,
    mode: startState.mode,
    sort: startState.sort,
  });
  expect(beginState({ ...kept, filter: { query: 7, chosen: { ring: "adopt" } } }).filter).toEqual(
    startState.filter,
  );
});

test("whatever is stored, the page has a whole state", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Object.keys(beginState(stored)).toSorted()).toEqual(Object.keys(kept).toSorted());
    }),
  );
});

test("what the reader does to the page says nothing of what is compared, nor of how far it is scrolled", () => {
  expect(Object.keys(pageStateOf(kept)).toSorted()).toEqual(Object.keys(startState).toSorted());
});
