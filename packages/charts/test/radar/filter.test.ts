import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter, planChart } from "../../src/index.ts";
import { facetOptions } from "../../src/radar/facet-options.ts";
import { countChosen, type facets, filterTechnologies, toggleChoice } from "../../src/radar/filter.ts";
import { tenAreas, viewOf } from "./radars.ts";

const view = viewOf(tenAreas());
type Choice = readonly [facet: (typeof facets)[number], id: string];
const chosen = (...choices: Choice[]) =>
  choices.reduce((filter, [facet, id]) => toggleChoice(filter, facet, id), noFilter);
const found = (...choices: Choice[]) =>
  [...(filterTechnologies(view, chosen(...choices)) ?? ["all"])].toSorted();

describe("filters", () => {
  it("take any of what is chosen within a facet, and all facets together", () => {
    expect(found(["ring", "hold"], ["ring", "assess"])).toEqual(["ai", "blockchain", "integration-platform"]);
    expect(found(["ring", "assess"], ["category", "work-processes"])).toEqual(["ai"]);
    expect(found(["sector", "health"], ["state", "lags"])).toEqual(["software-robots"]);
  });

  it("know the states a technology can be in", () => {
    expect(found(["state", "departs"])).toEqual(["welfare-technology"]);
    expect(found(["state", "overdue"])).toEqual(["chatbots"]);
    expect(found(["state", "unplaced"])).toEqual(["drones"]);
    expect(found(["state", "off-rings"])).toEqual(["fax", "vr"]);
    expect(found(["state", "follows-rule"])).not.toContain("welfare-technology");
  });

  it("know who has no owner, and count what is chosen", () => {
    expect(found(["owner", ""]).length).toBe(view.technologies.filter(({ owner }) => owner === "").length);
    expect(countChosen(chosen(["ring", "hold"], ["tag", "x"], ["ring", "hold"]))).toBe(1);
  });

  it("offer every value there is with its count, and choosing it alone shows as many", () => {
    for (const { facet, options } of facetOptions(view)) {
      for (const { id, count } of options) {
        expect([facet, id, filterTechnologies(view, chosen([facet, id]))?.size]).toEqual([facet, id, count]);
      }
    }
  });

  it("never show more for a further facet, and move nothing", () => {
    const options = facetOptions(view).flatMap(({ facet, options: own }) =>
      own.map(({ id }): Choice => [facet, id]),
    );
    const plan = planChart(view, 700, 1);
    fc.assert(
      fc.property(fc.subarray(options), fc.constantFrom(...options), (some, more) => {
        const fewer = some.filter(([facet]) => facet !== more[0]);
        const without = filterTechnologies(view, chosen(...fewer));
        const narrowed = filterTechnologies(view, chosen(...fewer, more)) ?? new Set();
        for (const id of narrowed) expect(without?.has(id) ?? true).toBe(true);
        expect(planChart(view, 700, 1)).toEqual(plan);
      }),
      { numRuns: 25 },
    );
  });
});
