import { placeInSectors, type Radar } from "@kommuneradar/core";
import { describe, expect, it } from "vitest";
import { inSector, planChart, type RadarView, type SectorView } from "../../src/index.ts";
import { legendEntries } from "../../src/radar/legend-entries.ts";
import { offRingRows } from "../../src/radar/OffRings.tsx";
import { statusText } from "../../src/radar/status-text.ts";
import { tenAreas, viewOf } from "./radars.ts";

const radar = tenAreas();
const whole = viewOf(radar);
const sectorOf = (view: RadarView, id: string): SectorView => {
  const found = view.sectors.find((sector) => sector.id === id);
  if (found === undefined) throw new Error(`${id} is not in use`);
  return found;
};
const health = inSector(whole, sectorOf(whole, "health"));
const entry = (view: RadarView, id: string) => view.technologies.find((technology) => technology.id === id);

describe("the radar of a sector", () => {
  it("has each technology used there in its ring there, and all others named", () => {
    for (const technology of radar.technologies.filter(({ status }) => status === "active")) {
      const here = placeInSectors(radar, technology).find(({ sector }) => sector === "health");
      expect(entry(health, technology.id)).toMatchObject(
        here === undefined
          ? { ring: null, state: "not-in-sector" }
          : { ring: here.ring ?? null, state: here.ring === undefined ? "unplaced" : "placed" },
      );
    }
    expect(health.technologies).toHaveLength(whole.technologies.length);
  });

  it("shows what is behind, in the name of the mark, the legend and the reasons", () => {
    expect(entry(health, "software-robots")).toMatchObject({
      ring: "assess",
      lags: true,
      lagsText: "Ta i bruk for kommunen samlet",
      label: "Programvareroboter, Utred i Helse og omsorg, Arbeidsprosesser, Ta i bruk for kommunen samlet",
    });
    expect(entry(health, "software-robots")?.why).toMatch(/^Utred: validert potensial\./);
    expect(entry(health, "software-robots")?.inputs.map(({ levelTitle }) => levelTitle)).toContain("umoden");
    expect(legendEntries(health, 1).map(({ text }) => text)).toEqual(["Henger etter kommunen samlet"]);
  });

  it("lists who is not assessed for the sector, and counts them", () => {
    const [row] = offRingRows(health).filter(({ title }) => title === "Ikke vurdert for Helse og omsorg");
    expect(row?.technologies.map(({ id }) => id)).toContain("cloud");
    expect(offRingRows(whole).map(({ title }) => title)).not.toContain("Ikke vurdert for Helse og omsorg");
    expect(statusText(health, undefined)).toMatch(/^Helse og omsorg: \d+ vurdert for sektoren, \d+ ikke$/);
    expect(statusText(health, 1)).toContain("1 av 12 passer");
  });

  it("is laid out by ids and cells alone: the order of the file plays no part", () => {
    const turned: Radar = { ...radar, technologies: radar.technologies.toReversed() };
    const other = viewOf(turned);
    const again = inSector(other, sectorOf(other, "health"));
    expect(again.layout).toEqual(health.layout);
    expect([...planChart(again, 700, 1).labels]).toEqual([...planChart(health, 700, 1).labels]);
  });

  it("keeps the place of a technology that got a new id, as the whole does", () => {
    const renamed: Radar = {
      ...radar,
      technologies: radar.technologies.map((own) =>
        own.id === "software-robots" ? { ...own, id: "robots", aliases: [...own.aliases, own.id] } : own,
      ),
    };
    const placeIn = (view: RadarView, id: string) => {
      const blip = view.layout.blips.find((own) => own.id === id);
      return blip && [blip.x, blip.y];
    };
    const other = viewOf(renamed);
    const again = inSector(other, sectorOf(other, "health"));
    expect(placeIn(whole, "software-robots")).toBeDefined();
    expect(placeIn(other, "robots")).toEqual(placeIn(whole, "software-robots"));
    expect(placeIn(health, "software-robots")).toBeDefined();
    expect(placeIn(again, "robots")).toEqual(placeIn(health, "software-robots"));
  });

  it("counts its own blips per category and leaves movements to the whole", () => {
    const moved = viewOf(radar, "nb", {
      movements: { "software-robots": { kind: "moved", by: 1, from: "trial" } },
    });
    const view = inSector(moved, sectorOf(moved, "health"));
    expect(entry(view, "software-robots")).toMatchObject({ movement: null, movementText: "" });
    const drawn = view.categories.reduce((sum, { count }) => sum + count, 0);
    expect(drawn).toBe(view.layout.blips.length);
  });
});
