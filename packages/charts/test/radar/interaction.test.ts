import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noFilter, pageLayout, planChart } from "../../src/index.ts";
import { filterTechnologies } from "../../src/radar/filter.ts";
import { moveFrom } from "../../src/radar/move.ts";
import { pointedAt } from "../../src/radar/pointed-at.ts";
import { placeInPicture } from "../../src/radar/pointer.ts";
import { sortRows } from "../../src/radar/table-rows.ts";
import { rowFrom } from "../../src/radar/use-roving.ts";
import { madeRadar, tenAreas, viewOf } from "./radars.ts";

const view = viewOf(tenAreas());
const placed = view.technologies.filter(({ state }) => state === "placed");
const ringOf = (id: string | undefined) => placed.find((technology) => technology.id === id)?.ring;
const move = (id: string, key: string) => moveFrom(view, placed, id, key);

describe("arrow keys in a list", () => {
  it("go a row down and up and stop at its ends, and Home and End go there", () => {
    expect(["ArrowDown", "ArrowUp", "Home", "End", "Tab"].map((key) => rowFrom(1, 4, key))).toEqual([
      2,
      0,
      0,
      3,
      undefined,
    ]);
    expect([rowFrom(3, 4, "ArrowDown"), rowFrom(0, 4, "ArrowUp")]).toEqual([3, 0]);
  });
});

describe("arrow keys", () => {
  it("go round a ring and come back, meeting every technology of it once", () => {
    for (const key of ["ArrowRight", "ArrowLeft"]) {
      const met = ["software-robots"];
      for (
        let next = move("software-robots", key);
        next !== "software-robots";
        next = move(next ?? "", key)
      ) {
        met.push(next ?? "");
      }
      expect(met.toSorted()).toEqual(["cloud", "software-robots", "welfare-technology"]);
    }
  });

  it("go in and out between rings, pass over empty ones and stop at the last", () => {
    expect(ringOf(move("blockchain", "ArrowUp"))).toBe("assess");
    expect(ringOf(move("cloud", "ArrowDown"))).toBe("trial");
    expect(move("blockchain", "ArrowDown")).toBe("blockchain");
    const gap = placed.filter(({ ring }) => ring === "adopt" || ring === "hold");
    expect(moveFrom(view, gap, "blockchain", "ArrowUp")).toMatch(/cloud|robots|welfare/);
  });

  it("reach every technology from every other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 2, max: 6 }), (count, segments) => {
        const made = viewOf(madeRadar({ count, segments, lane: true }));
        const reached = new Set<string>();
        const next = [made.technologies[0]?.id ?? ""];
        for (let id = next.pop(); id !== undefined; id = next.pop()) {
          if (reached.has(id)) continue;
          reached.add(id);
          for (const key of ["ArrowUp", "ArrowDown", "ArrowRight"]) {
            next.push(moveFrom(made, made.technologies, id, key) ?? "");
          }
        }
        expect(reached.size).toBe(count);
      }),
      { numRuns: 30 },
    );
  });

  it("know Home and End, and leave other keys alone", () => {
    expect(move("blockchain", "Home")).toBe(placed[0]?.id);
    expect(move("cloud", "End")).toBe(placed.at(-1)?.id);
    expect(move("cloud", "a")).toBeUndefined();
    expect(moveFrom(view, [], "cloud", "ArrowUp")).toBeUndefined();
  });
});

describe("pointing", () => {
  const plan = planChart(view, 700, 1);
  const ids = placed.map(({ id }) => id);
  const { x = 0, y = 0 } = plan.marks.get("blockchain") ?? {};

  it("means the nearest blip within 16 px", () => {
    expect(pointedAt(plan, ids, { x: x - 15, y })).toBe("blockchain");
    expect(pointedAt(plan, ids, { x: x - 17, y })).toBeUndefined();
    expect(pointedAt(plan, ["cloud"], { x, y })).toBeUndefined();
    expect(pointedAt(plan, ids, { x: Number.NaN, y })).toBeUndefined();
  });

  it("means a name's technology too", () => {
    const { right = 0, bottom = 0 } = plan.labels.get("chatbots")?.box ?? {};
    expect(pointedAt(plan, ids, { x: right - 1, y: bottom - 1 })).toBe("chatbots");
  });

  it("hits every blip of a crowded chart at its middle", () => {
    const crowd = viewOf(madeRadar({ count: 500, segments: 4 }));
    const crowdPlan = planChart(crowd, 700, 1);
    const all = crowd.technologies.map(({ id }) => id);
    for (const mark of crowdPlan.marks.values()) expect(pointedAt(crowdPlan, all, mark)).toBe(mark.id);
  });

  it("counts in the picture's own pixels, however large it is shown", () => {
    const ownerSVGElement = { getBoundingClientRect: () => ({ left: 100, top: 50, width: 350 }) };
    const event = { clientX: 110, clientY: 60, currentTarget: { ownerSVGElement } };
    expect(placeInPicture(event, 700)).toEqual({ x: 20, y: 20 });
    expect(placeInPicture({ ...event, currentTarget: {} }, 700).x).toBeNaN();
  });
});

describe("the filter", () => {
  const found = (query: string, ...ring: string[]) =>
    [...(filterTechnologies(view, { query, chosen: { ...noFilter.chosen, ring } }) ?? ["all"])].toSorted();

  it("takes all words, whatever their case, in title, category, owner, tags and summary", () => {
    expect(found("")).toEqual(["all"]);
    expect(found("  ")).toEqual(["all"]);
    expect(found("BLOKK")).toEqual(["blockchain"]);
    expect(found("data plattform")).toContain("cloud");
    expect(found("digitaliseringsavdelingen")).toEqual(["software-robots"]);
    expect(found("nothing-like-this")).toEqual([]);
  });

  it("takes one ring, alone or with words", () => {
    expect(found("", "adopt")).toEqual(["cloud", "software-robots", "welfare-technology"]);
    expect(found("sky", "adopt")).toEqual(["cloud"]);
    expect(found("sky", "hold")).toEqual([]);
  });

  it("knows å from a", () => {
    expect(found("språk")).toEqual(["chatbots"]);
    expect(found("sprak")).toEqual([]);
  });

  it("moves nothing", () => {
    const plan = planChart(view, 700, 1);
    filterTechnologies(view, { ...noFilter, query: "sky" });
    expect(planChart(view, 700, 1)).toEqual(plan);
  });
});

describe("the table", () => {
  const ids = (column: Parameters<typeof sortRows>[1]["column"], down = false) =>
    sortRows(view, { column, down }).map(({ id }) => id);

  it("starts as the list, by ring", () => {
    expect(ids("ring")).toEqual(view.technologies.map(({ id }) => id));
    expect(ids("ring", true)).toEqual(ids("ring").toReversed());
  });

  it("sorts by a column in the language's alphabet, empty cells last either way", () => {
    expect(ids("title")[0]).toBe("blockchain");
    expect(ids("title", true).at(-1)).toBe("blockchain");
    expect(ids("owner")[0]).toBe("software-robots");
    expect(ids("owner", true)[0]).toBe("software-robots");
    expect(ids("date", true)[0]).toBe("software-robots");
  });
});

describe("the page's layout", () => {
  it("is one column, a column with names, or two columns, as the design says", () => {
    expect(pageLayout(380, 900)).toMatchObject({ arrangement: "narrow", chart: 356, side: undefined });
    expect(pageLayout(700, 900)).toMatchObject({ arrangement: "middle", chart: 668, side: undefined });
    expect(pageLayout(1400, 900)).toMatchObject({ arrangement: "wide", chart: 764, side: 580 });
    expect(pageLayout(1400, 900, 1)).toMatchObject({ arrangement: "wide", chart: 724, side: 620 });
    // Of many lines off the rings two stay in sight.
    expect(pageLayout(1400, 900, 2).chart).toBe(692);
    expect(pageLayout(1400, 900, 9).chart).toBe(692);
    expect(pageLayout(1400, 900, 1, 3)).toMatchObject({ arrangement: "wide", chart: 640, side: 640 });
    expect(pageLayout(2600, 1600)).toMatchObject({ arrangement: "wide", chart: 1100, side: 640 });
  });

  it("stands side by side in a low pane, where a chart over a list would leave the rest empty", () => {
    expect(pageLayout(760, 450, 1)).toMatchObject({ arrangement: "wide", chart: 320 });
    expect(pageLayout(1000, 800).arrangement).toBe("wide");
    expect(pageLayout(760, 900).arrangement).toBe("middle");
  });

  it("never is wider than its pane", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 4000 }),
        fc.integer({ min: 150, max: 3000 }),
        (width, height) => {
          const { chart, side, arrangement } = pageLayout(width, height);
          expect(chart).toBeGreaterThanOrEqual(240);
          expect(chart + (side === undefined ? 0 : side + 24)).toBeLessThanOrEqual(width - 24);
          if (arrangement === "wide") expect(side).toBeGreaterThanOrEqual(width >= 1016 ? 400 : 280);
        },
      ),
    );
  });
});
