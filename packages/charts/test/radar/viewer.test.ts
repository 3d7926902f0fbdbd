import { layoutRadar, type Radar } from "@kommuneradar/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, changesBetween, createRadarViewer } from "../../src/index.ts";
import { madeRadar, tenAreas, viewOf } from "./radars.ts";

const options = { language: "nb", today: "2026-11-24" } as const;

/** A radar after one of the things people do to it. */
const edit = fc.tuple(fc.nat(), fc.constantFrom("ring", "title", "remove", "add", "category", "off", "swap"));

function edited(radar: Radar, [number, kind]: readonly [number, string]): Radar {
  const { technologies, rings, categories } = radar;
  const at = number % Math.max(1, technologies.length);
  const change = (parts: object) =>
    technologies.map((technology, index) => (index === at ? { ...technology, ...parts } : technology));
  const pick = <T>(list: readonly T[]) => list[number % list.length] as T;
  const changed: Record<string, () => Radar["technologies"]> = {
    ring: () => change({ ring: pick(rings).id }),
    title: () => change({ title: `Ny ${number}` }),
    category: () => change({ category: pick(categories).id }),
    off: () => change({ status: "phased-out" }),
    remove: () => technologies.filter((_, index) => index !== at),
    add: () => [
      ...technologies,
      { ...(technologies[at] ?? madeOne), id: `x-${number}`, dependsOn: ["drones-0"] },
    ],
    swap: () => technologies.toReversed(),
  };
  return { ...radar, technologies: changed[kind]?.() ?? technologies };
}

const madeOne = madeRadar({ count: 1, segments: 2 }).technologies[0] as Radar["technologies"][number];

describe("views of a radar that is edited", () => {
  it("are what they would be made afresh, and come out of their changes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (count, edits) => {
          const viewer = createRadarViewer();
          let radar = madeRadar({ count, segments: 3, lane: true });
          let shown = viewer(radar, layoutRadar(radar), options);
          let known = shown;
          for (const one of edits) {
            radar = edited(radar, one);
            const next = viewer(radar, layoutRadar(radar), options);
            expect(next).toEqual(viewOf(radar));
            const sent = JSON.parse(JSON.stringify(changesBetween(known, next)));
            known = next;
            shown = applyChanges(shown, sent);
            expect(shown).toEqual(next);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("send only what changed, and keep the rest as it was", () => {
    const radar = tenAreas();
    const viewer = createRadarViewer();
    const before = viewer(radar, layoutRadar(radar), options);
    const technologies = radar.technologies.map((own) =>
      own.id === "cloud" ? { ...own, owner: "IT" } : { ...own, range: { ...own.range } },
    );
    const after = viewer({ ...radar, technologies }, layoutRadar(radar), options);
    const changes = changesBetween(before, after);
    expect(changes).toMatchObject({ head: {}, blips: [], gone: [] });
    expect(changes.technologies.map(({ id }) => id)).toEqual(["cloud"]);
    expect(changes).not.toHaveProperty("order");
    expect(changes).not.toHaveProperty("layout");
    const same = (id: string) =>
      before.technologies.find((own) => own.id === id) === after.technologies.find((own) => own.id === id);
    expect([same("iot"), same("cloud")]).toEqual([true, false]);
  });

  it("follow what others say of a technology", () => {
    const radar = tenAreas();
    const viewer = createRadarViewer();
    viewer(radar, layoutRadar(radar), options);
    const technologies = radar.technologies.map((own) =>
      own.id === "integration-platform" ? { ...own, title: "Felles plattform" } : own,
    );
    const next = { ...radar, technologies };
    const view = viewer(next, layoutRadar(next), options);
    expect(view).toEqual(viewOf(next));
    const robots = view.technologies.find(({ id }) => id === "software-robots");
    expect(robots?.dependsOn.map(({ title }) => title)).toEqual(["Felles plattform"]);
  });
});
