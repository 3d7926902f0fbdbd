import { expect, test } from "vitest";
import { beginProjectsState } from "../../src/webview/projects-state.ts";

const kept = {
  mode: "table" as const,
  filter: { query: "kari", chosen: { sector: "health" } },
  opened: ["trials a"],
  sort: { column: "status" as const, descending: true },
  scroll: { page: 120 },
};
const start = { mode: "board", filter: { query: "", chosen: {} }, opened: [], sort: null, scroll: {} };

test("what a reader did comes back as it was", () => {
  expect(beginProjectsState(JSON.parse(JSON.stringify({ ...kept, source: "file:///x" })))).toEqual(kept);
});

test("nothing stored, or a part that cannot be read, begins as the page is meant to", () => {
  for (const nothing of [undefined, null, {}, "x"]) expect(beginProjectsState(nothing)).toEqual(start);
  expect(
    beginProjectsState({
      ...kept,
      mode: "pie",
      filter: { chosen: { ring: "a" } },
      sort: { column: "effect" },
    }),
  ).toEqual({
    ...kept,
    filter: { query: "", chosen: {} },
    mode: "board",
    sort: null,
  });
});
