import type { Radar } from "@kommuneradar/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Movement, planChart, type RadarView } from "../../src/index.ts";
import { distanceTo, overlap } from "../../src/radar/box.ts";
import { madeRadar, madeTechnology, tenAreas, viewOf } from "./radars.ts";

type Plan = ReturnType<typeof planChart>;

/** Whatever a name lies over: a blip, another name, a ring name, a lane's or a segment's name, or the picture's edge. */
function collisions({ frame, labels, marks, ringNames, laneNames, rimNames }: Plan): string[] {
  const outside = [...labels.values()].filter(({ inside }) => !inside);
  const others = [
    ...ringNames.names.map(({ ring, box }) => ({ name: `ring ${ring}`, box })),
    ...laneNames.flatMap(({ text, boxes }) => boxes.map((box) => ({ name: `lane ${text}`, box }))),
    ...rimNames.flatMap(({ category, boxes }) => boxes.map((box) => ({ name: `rim ${category}`, box }))),
  ];
  const underPlates = ringNames.names.flatMap(({ ring, box }) =>
    [...marks.values()].flatMap(({ id, x, y, r }) =>
      distanceTo(box, x, y) < r ? [`ring ${ring} over ${id}`] : [],
    ),
  );
  const onNames = outside.flatMap((label, index) => [
    ...outside
      .slice(index + 1)
      .flatMap((other) => (overlap(label.box, other.box) ? [`${label.id} × ${other.id}`] : [])),
    ...others.flatMap(({ name, box }) => (overlap(label.box, box) ? [`${label.id} × ${name}`] : [])),
    ...[...marks.values()].flatMap(({ id, x, y, r, spots }) =>
      [{ x, y, r }, ...spots].some((spot) => distanceTo(label.box, spot.x, spot.y) < spot.r)
        ? [`${label.id} over ${id}`]
        : [],
    ),
    ...(label.box.left < 0 ||
    label.box.top < 0 ||
    label.box.right > frame.size ||
    label.box.bottom > frame.size
      ? [`${label.id} cut`]
      : []),
  ]);
  return [...underPlates, ...onNames];
}

/** Names that are nearer to another blip than to their own. */
function strays({ labels, marks }: Plan): string[] {
  return [...labels.values()]
    .filter(({ inside }) => !inside)
    .flatMap(({ id, box }) => {
      const away = ({ x, y, r }: { x: number; y: number; r: number }) => distanceTo(box, x, y) - r;
      const own = marks.get(id);
      const others = [...marks.values()].filter((mark) => mark !== own);
      return own && others.some((mark) => away(mark) <= away(own)) ? [id] : [];
    });
}

/** A radar of which every third has moved, by one ring or two, inward or outward. */
function moving(radar: Radar): RadarView {
  const moves = [1, -1, 2].map((by): Movement => ({ kind: "moved", by, from: "hold" }));
  const movements = radar.technologies.flatMap(({ id }, index): [string, Movement][] => {
    const move = moves[(index / 3) % moves.length];
    return move ? [[id, move]] : [];
  });
  return viewOf(radar, "nb", { movements: Object.fromEntries(movements) });
}

describe("names on the chart", () => {
  const cases = [5, 10, 40, 60].flatMap((count) => [560, 700, 1000].map((width) => ({ count, width })));

  it.each(cases)("never lie over anything: $count technologies, $width px", ({ count, width }) => {
    for (const segments of [2, 3, 4, 6, 8]) {
      for (const lane of [false, true]) {
        const view = moving(madeRadar({ count, segments: segments - Number(lane), lane }));
        const plan = planChart(view, width, 1);
        expect(collisions(plan)).toEqual([]);
        expect(strays(plan)).toEqual([]);
      }
    }
  });

  it("never lie over anything, whatever the shape, width and font", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 70 }),
        fc.integer({ min: 2, max: 7 }),
        fc.integer({ min: 2, max: 8 }),
        fc.boolean(),
        fc.integer({ min: 240, max: 1100 }),
        fc.constantFrom(1, 1.12),
        (count, segments, rings, lane, width, textScale) => {
          const plan = planChart(moving(madeRadar({ count, segments, rings, lane })), width, textScale);
          expect(collisions(plan)).toEqual([]);
          expect(strays(plan)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("name all of ten and most of forty", () => {
    const whole = (count: number, width: number) => {
      const { labels } = planChart(viewOf(madeRadar({ count, segments: 4 })), width, 1);
      return [...labels.values()].filter(({ short }) => !short).length;
    };
    expect(whole(10, 700)).toBe(10);
    expect(whole(40, 900)).toBeGreaterThanOrEqual(34);
  });

  it("do not depend on the order of the file", () => {
    const radar = madeRadar({ count: 40, segments: 4, lane: true });
    const turned = { ...radar, technologies: radar.technologies.toReversed() };
    expect([...planChart(viewOf(turned), 700, 1).labels]).toEqual([
      ...planChart(viewOf(radar), 700, 1).labels,
    ]);
  });

  it("are whole, in one line or two, and never cut or wider than 140 px", () => {
    const view = viewOf(madeRadar({ count: 26, segments: 4 }));
    const titles = new Map(view.technologies.map(({ id, title }) => [id, title]));
    for (const label of planChart(view, 1000, 1).labels.values()) {
      if (label.short) continue;
      expect(label.lines.join(" ")).toBe(titles.get(label.id));
      expect(label.box.right - label.box.left).toBeLessThanOrEqual(140);
    }
  });

  it("are short forms on a narrow chart, and none above sixty technologies", () => {
    const short = planChart(viewOf(tenAreas()), 356, 1).labels;
    expect(short.get("software-robots")?.lines).toEqual(["RPA"]);
    expect([...short.values()].every((label) => label.short)).toBe(true);
    expect(planChart(viewOf(madeRadar({ count: 61, segments: 4 })), 1000, 1).labels.size).toBe(0);
  });

  it("stand inside a blip that is large enough", () => {
    const radar = {
      ...tenAreas(),
      technologies: [
        madeTechnology("long-word", {
          title: "Innovasjonsanskaffelsesprosessveileder",
          category: "services",
          ring: "adopt",
        }),
      ],
    };
    const label = planChart(viewOf(radar), 1300, 1).labels.get("long-word");
    expect([label?.inside, label?.lines]).toEqual([true, ["LW"]]);
  });
});

describe("tips of what moved", () => {
  it("point where it went, and meet no other mark", () => {
    const view = moving(madeRadar({ count: 60, segments: 4, lane: true }));
    const { frame, marks } = planChart(view, 900, 1);
    const movements = new Map(view.technologies.map(({ id, movement }) => [id, movement]));
    const moved = [...marks.values()].filter(({ id }) => movements.get(id) !== null);
    expect(moved.length).toBe(20);
    for (const mark of moved) {
      const movement = movements.get(mark.id);
      const fromCentre = ({ x, y }: { x: number; y: number }) =>
        Math.hypot(x - frame.centre, y - frame.centre);
      for (const spot of mark.spots) {
        const inward = fromCentre(spot) < fromCentre(mark);
        expect(inward).toBe(movement?.kind === "moved" && movement.by > 0);
        for (const other of marks.values()) {
          if (other === mark) continue;
          expect(Math.hypot(other.x - spot.x, other.y - spot.y)).toBeGreaterThan(other.reach + spot.r);
        }
      }
    }
  });
});

describe("ring names", () => {
  it("stand in the gutter, in two lines where one does not fit", () => {
    const { ringNames } = planChart(viewOf(tenAreas()), 700, 1);
    expect(ringNames.numbered).toBe(false);
    expect(ringNames.names.slice(0, 4).map(({ lines, count }) => [...lines, count.trim()])).toEqual([
      ["Ta i bruk", "3"],
      ["Test og", "piloter", "3"],
      ["Utred", "", "2"],
      ["Avvent", "", "1"],
    ]);
  });

  it("carry the counts of what stands there, all of them or none", () => {
    for (const size of [480, 560, 640, 700, 900, 1200]) {
      const view = viewOf(madeRadar({ count: 40, segments: 3, lane: true }));
      const { names, numbered } = planChart(view, size, 1).ringNames;
      const counts = names.slice(0, 4).map(({ count }) => count.trim());
      const total = counts.reduce((sum, count) => sum + Number(count), 0);
      expect(counts.every((count) => count === "")).toBe(numbered);
      expect(total).toBe(numbered ? 0 : 40);
    }
  });

  it("have no counts on bare rings", () => {
    const { names } = planChart(viewOf(madeRadar({ count: 0, segments: 2 })), 900, 1).ringNames;
    expect(names.every(({ count }) => count === "")).toBe(true);
  });

  it("stand on the right too when the segments are odd in number, each inside its own band", () => {
    for (const segments of [3, 5]) {
      const view = viewOf(madeRadar({ count: 40, segments, lane: true }));
      const { frame, ringNames } = planChart(view, 1000, 1);
      const right = ringNames.names.filter(({ x }) => x > frame.centre);
      expect(new Set(right.map(({ ring }) => ring)).size).toBeGreaterThanOrEqual(3);
      for (const { ring, x, y } of right) {
        const band = view.layout.rings.find(({ id }) => id === ring);
        const away = Math.hypot(x - frame.centre, y - frame.centre) / frame.scale;
        expect(away).toBeGreaterThan(band?.inner ?? 0);
        expect(away).toBeLessThan(band?.outer ?? 0);
      }
    }
  });

  it("are mirrored when the segments are even in number", () => {
    const names = (segments: number) =>
      planChart(viewOf(madeRadar({ count: 4, segments })), 900, 1).ringNames.names;
    const left = names(4).slice(0, 4);
    expect(names(4).slice(4)).toEqual(
      left.map((name) => expect.objectContaining({ ring: name.ring, lines: name.lines, y: name.y })),
    );
  });

  it("are all numbers where one has no room", () => {
    const { ringNames } = planChart(viewOf(tenAreas()), 356, 1);
    expect(ringNames.numbered).toBe(true);
    expect(ringNames.names.slice(0, 4).map(({ lines }) => lines.join())).toEqual(["1", "2", "3", "4"]);
  });

  it("do not overlap each other", () => {
    for (const size of [356, 480, 700, 1000]) {
      const { names } = planChart(
        viewOf(madeRadar({ count: 4, segments: 4, lane: true })),
        size,
        1,
      ).ringNames;
      for (const one of names)
        for (const other of names) expect(one !== other && overlap(one.box, other.box)).toBe(false);
    }
  });
});

describe("segment names", () => {
  it("carry the count, and run the other way in the lower half", () => {
    const { rimNames } = planChart(viewOf(madeRadar({ count: 8, segments: 4 })), 700, 1);
    expect(rimNames.map(({ lines }) => lines.map(({ text }) => text).join())).toEqual([
      "Arbeidsprosesser",
      "Tjenester",
      "Data og plattformer",
      "Innbyggerdialog",
    ]);
    const sweeps = rimNames.map(({ lines }) => / 0 0 (\d) /.exec(lines[0]?.path ?? "")?.[1]);
    expect(sweeps).toEqual(["1", "1", "0", "0"]);
  });

  it("break in two where the arc is short, and get the room for it", () => {
    const long = (title: string) => ({
      ...madeRadar({ count: 0, segments: 8 }),
      categories: Array.from({ length: 8 }, (_, index) => ({ id: `c${index}`, title, crossCutting: false })),
    });
    const one = planChart(viewOf(long("Tjenester")), 700, 1);
    const two = planChart(viewOf(long("Forebygging, folkehelse og frivillighet i nærmiljøet")), 700, 1);
    expect(one.rimNames[0]?.lines).toHaveLength(1);
    expect(two.rimNames[0]?.lines).toHaveLength(2);
    expect(two.frame.room).toBeGreaterThan(one.frame.room);
    const none = planChart(viewOf(long("Forebygging ".repeat(12).trim())), 380, 1);
    expect(none.rimNames).toEqual([]);
  });
});
