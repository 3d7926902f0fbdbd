import { expect, test } from "vitest";
import { radarChoices, startState } from "../../src/index.ts";
import { facetOptions } from "../../src/radar/facet-options.ts";
import { filterTechnologies } from "../../src/radar/filter.ts";
import { tenAreas, viewOf } from "./radars.ts";

const view = viewOf(tenAreas());

/** The page's state after choices, each made among those that the page offers then. */
const after = (...choices: readonly (readonly [id: string, ...chosen: string[]])[]) =>
  choices.reduce((state, [id, ...chosen]) => {
    const choice = radarChoices(view, state).find((one) => one.id === id);
    if (choice === undefined) throw new Error(`${id} is not offered`);
    return choice.apply(state, chosen);
  }, startState);
const offered = (state = startState) => radarChoices(view, state).map(({ id }) => id);

test("all that the toolbar lets one choose is offered, and resetting where there is something to reset", () => {
  const facets = facetOptions(view).map(({ facet }) => facet);
  expect(offered()).toEqual(["mode", "shown-sector", "search", ...facets]);
  expect(offered(after(["ring", "hold"])).at(-1)).toBe("reset");
  expect(after(["search", "robot"], ["ring", "hold"], ["reset"])).toEqual(startState);
});

test("a choice makes the page what its controls would, and says what holds", () => {
  const state = after(["mode", "table"], ["shown-sector", "health"], ["ring", "hold", "assess"]);
  expect(state).toMatchObject({ mode: "table", sector: "health" });
  expect([...(filterTechnologies(view, state.filter) ?? [])].toSorted()).toEqual([
    "ai",
    "blockchain",
    "integration-platform",
  ]);
  const now = Object.fromEntries(radarChoices(view, state).map((choice) => [choice.id, choice.now]));
  const titles = view.rings
    .filter(({ id }) => state.filter.chosen.ring.includes(id))
    .map(({ title }) => title);
  expect(now["ring"]).toBe(titles.join(", "));
  expect(now["shown-sector"]).toBe(view.sectors.find(({ id }) => id === "health")?.title);
  expect(after(["shown-sector", "health"], ["shown-sector", ""]).sector).toBeUndefined();
  expect(after(["ring", "hold"], ["ring"]).filter).toEqual(startState.filter);
});

test("a radar without technologies has nothing to choose", () => {
  expect(radarChoices({ ...view, technologies: [] }, startState)).toEqual([]);
});
