import { expect, test } from "vitest";
import { projectsStartState } from "../../src/index.ts";
import { moveAmongTitles } from "../../src/projects/move-among-titles.ts";
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

test("arrow keys go from project to project, and leave other keys and places alone", () => {
  const reached: number[] = [];
  const titles = [0, 1, 2].map((at) => ({ focus: () => reached.push(at) }));
  const press = (key: string, target: unknown) => {
    let isTaken = false;
    moveAmongTitles({
      key,
      target,
      currentTarget: { querySelectorAll: () => titles },
      preventDefault: () => {
        isTaken = true;
      },
    });
    return isTaken;
  };
  expect([press("ArrowDown", titles[0]), press("End", titles[1]), press("Home", titles[2])]).toEqual([
    true,
    true,
    true,
  ]);
  expect(reached).toEqual([1, 2, 0]);
  expect([press("Tab", titles[0]), press("ArrowDown", {})]).toEqual([false, false]);
});
