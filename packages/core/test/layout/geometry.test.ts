import { describe, expect, it } from "vitest";
import { layoutRadar } from "../../src/index.ts";
import { radarOf, technology } from "./radars.ts";

describe("rings", () => {
  it("have outer radii of 500 · (k/n)^0.6, with more room inside", () => {
    const { rings } = layoutRadar(radarOf({ categories: 3, rings: 4 }));
    expect(rings.map((ring) => Math.round(ring.outer))).toEqual([218, 330, 421, 500]);
    expect(rings.map((ring) => Math.round(ring.inner))).toEqual([24, 218, 330, 421]);
    expect(rings.map((ring) => ring.id)).toEqual(["r0", "r1", "r2", "r3"]);
  });
});

describe("segments", () => {
  it("are equal, clockwise from 9 o'clock, in file order", () => {
    const { segments } = layoutRadar(radarOf({ categories: 4, rings: 4 }));
    expect(segments.map((segment) => segment.category)).toEqual(["c0", "c1", "c2", "c3"]);
    expect(segments.map((segment) => segment.start / Math.PI)).toEqual([0, 0.5, 1, 1.5]);
  });

  it("leave a wide gutter for the ring names at 9 o'clock, and at 3 o'clock when they are even in number", () => {
    const gutters = (categories: number) =>
      layoutRadar(radarOf({ categories, rings: 4 })).segments.map((segment) => segment.startGutter);
    expect(gutters(4)).toEqual([28, 12, 28, 12]);
    expect(gutters(3)).toEqual([28, 12, 12]);
  });

  it("put the first one top left", () => {
    const { blips } = layoutRadar(radarOf({ categories: 4, rings: 4 }, [technology("rpa", 0, 2)]));
    expect(blips[0]?.x).toBeLessThan(500);
    expect(blips[0]?.y).toBeLessThan(500);
  });
});

describe("lanes", () => {
  const shape = { categories: 5, rings: 4, crossCutting: 2 };

  it("take the outer 28 u of a ring, or 35 % of a narrow one, each category its own", () => {
    const { lanes, rings, segments } = layoutRadar(radarOf(shape));
    expect(segments).toHaveLength(3);
    const inRing = (ring: number) => lanes.filter((lane) => lane.ring === `r${ring}`);
    expect(inRing(0).map((lane) => Math.round(lane.outer - lane.inner))).toEqual([28, 28]);
    expect(inRing(0)[0]?.outer).toBe(rings[0]?.outer);
    expect(inRing(0)[1]?.outer).toBe(inRing(0)[0]?.inner);
    const outermost = (rings[3]?.outer ?? 0) - (rings[3]?.inner ?? 0);
    expect(inRing(3)[0]?.category).toBe("c3");
    expect((inRing(3)[0]?.outer ?? 0) - (inRing(3)[0]?.inner ?? 0)).toBeCloseTo(0.35 * outermost);
  });

  it("know whether they hold a technology", () => {
    const { lanes } = layoutRadar(radarOf(shape, [technology("privacy", 4, 2)]));
    expect(lanes.filter((lane) => lane.filled).map((lane) => [lane.category, lane.ring])).toEqual([
      ["c4", "r2"],
    ]);
  });

  it("keep no room when no category cuts across", () => {
    expect(layoutRadar(radarOf({ categories: 3, rings: 4 })).lanes).toEqual([]);
  });
});

describe("what is not on a ring", () => {
  it("is listed, so that every technology of the file is somewhere", () => {
    const layout = layoutRadar(
      radarOf({ categories: 2, rings: 2 }, [
        technology("drawn", 0, 1),
        technology("unassessed", 1),
        technology("lost-ring", 1, 7),
        technology("lost-category", 9, 1),
        { ...technology("fax", 0, 1), status: "phased-out" },
        { ...technology("blockchain", 0), status: "not-relevant" },
      ]),
    );
    expect(layout.blips.map((blip) => blip.id)).toEqual(["drawn"]);
    expect(layout.unplaced).toEqual(["lost-category", "lost-ring", "unassessed"]);
    expect(layout.offRings).toEqual([
      { id: "blockchain", status: "not-relevant" },
      { id: "fax", status: "phased-out" },
    ]);
  });

  it("is nothing for an empty radar", () => {
    const layout = layoutRadar(radarOf({ categories: 2, rings: 2 }));
    expect([layout.blips, layout.unplaced, layout.offRings]).toEqual([[], [], []]);
    expect(layout.blipRadius).toBe(12);
  });
});

describe("a radar beyond the limits of the format", () => {
  it("is still laid out, whole", () => {
    const shape = { categories: 60, rings: 30 };
    const crowd = Array.from({ length: 200 }, (_, index) => technology(`t${index}`, index % 60, 0));
    expect(layoutRadar(radarOf(shape, crowd)).blips).toHaveLength(200);
  });

  it("is laid out when every category cuts across", () => {
    const shape = { categories: 2, rings: 3, crossCutting: 2 };
    const layout = layoutRadar(radarOf(shape, [technology("a", 0, 1), technology("b", 1, 1)]));
    expect(layout.segments).toEqual([]);
    expect(layout.blips).toHaveLength(2);
  });
});
