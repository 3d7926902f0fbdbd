import { expect, test } from "vitest";
import { projectsStartState } from "../../src/index.ts";
import { sortBy, unfold } from "../../src/projects/page-state.ts";

test("a column sorts up, then down, then not at all", () => {
  const up = sortBy(projectsStartState, "title");
  expect(up.sort).toEqual({ column: "title", descending: false });
  const down = sortBy(up, "title");
  expect(down.sort).toEqual({ column: "title", descending: true });
  expect(sortBy(down, "title").sort).toBeNull();
  expect(sortBy(down, "sector").sort).toEqual({ column: "sector", descending: false });
});

test("unfolding what is unfolded is no change", () => {
  const open = unfold(projectsStartState, "a", true);
  expect(open.opened).toEqual(["a"]);
  expect(unfold(open, "a", true)).toBe(open);
  expect(unfold(open, "a", false).opened).toEqual([]);
});
