import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AreaOfUse,
  type AssessmentInputs,
  placeInSectors,
  placeTechnology,
  potentialLevels,
  readRadar,
  solutionLevels,
  type Technology,
  understandingLevels,
} from "../../src/index.ts";

const rings = ["adopt", "trial", "assess", "hold"].map((id) => ({ id, title: id }));
const byReport = { rule: "report", rings };

function technologyWith(
  inputs: AssessmentInputs | undefined,
  areas: readonly (AssessmentInputs & { sector: string })[],
  parts: Partial<Technology> = {},
): Technology {
  const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    id: "x",
    title: "X",
    aliases: [],
    category: "c",
    ...(inputs && { assessment: { evidence: [], ...inputs } }),
    areasOfUse: areas.map((area): AreaOfUse => ({ occupations: [], processes: [], ...area })),
    status: "active",
    dependsOn: [],
    relatesTo: [],
    tags: [],
    links: [],
    range: nowhere,
    idRange: nowhere,
    index: 0,
    ...parts,
  };
}

const ready = { solutions: "robust", understanding: "clear", potential: "validated" } as const;

describe("a technology in the sectors it is used in", () => {
  test("an area's own inputs hold over the technology's, and the rule gives its ring", () => {
    const [health] = placeInSectors(
      byReport,
      technologyWith(ready, [{ sector: "health", understanding: "immature" }]),
    );
    expect(health).toMatchObject({ sector: "health", ring: "assess", lags: true });
    expect(health?.decidedBy).toMatchObject({
      by: "derived",
      inputs: { solutions: "robust", understanding: "immature", potential: "validated" },
    });
  });

  test("a sector stands at the outermost of its areas, the sector that lags most comes first", () => {
    const technology = technologyWith(ready, [
      { sector: "school" },
      { sector: "health" },
      { sector: "health", potential: "demonstrated" },
      { sector: "technical", solutions: "none", understanding: "unknown", potential: "promising" },
    ]);
    expect(
      placeInSectors(byReport, technology).map(({ sector, ring, lags }) => [sector, ring, lags]),
    ).toEqual([
      ["technical", "hold", true],
      ["health", "trial", true],
      ["school", "adopt", false],
    ]);
    const health = placeInSectors(byReport, technology)[1];
    expect(health?.areas.map(({ ring, by }) => [ring, by])).toEqual([
      ["trial", "derived"],
      ["adopt", "inherited"],
    ]);
  });

  test("an area without inputs of its own stands where the technology is stated to stand", () => {
    const stated = technologyWith({ ...ready, potential: "demonstrated" }, [{ sector: "health" }], {
      ring: "adopt",
      ringBecause: "National programme.",
    });
    expect(placeInSectors(byReport, stated)).toMatchObject([{ ring: "adopt", lags: false }]);
    const bare = technologyWith(undefined, [{ sector: "health" }]);
    expect(placeInSectors(byReport, bare)).toMatchObject([
      { ring: undefined, lags: false, decidedBy: { by: "nothing" } },
    ]);
  });

  test("an area whose inputs give no ring leaves the sector without one", () => {
    const technology = technologyWith({ ...ready, understanding: "immature" }, [
      { sector: "health", potential: "promising" },
      { sector: "health" },
    ]);
    const [health] = placeInSectors(byReport, technology);
    expect(health).toMatchObject({ ring: undefined, lags: false });
    expect(health?.decidedBy).toMatchObject({ by: "nothing", outcome: { state: "undetermined" } });
  });

  test("without a rule every area stands with its technology", () => {
    const technology = technologyWith(undefined, [{ sector: "school", solutions: "none" }], {
      ring: "trial",
    });
    expect(placeInSectors({ rule: "none", rings }, technology)).toMatchObject([
      { ring: "trial", decidedBy: { by: "inherited" } },
    ]);
  });

  test("never misses an area, and lags exactly when the whole stands further in", () => {
    const maybe = <T extends string>(levels: readonly T[]) =>
      fc.option(fc.constantFrom(...levels), { nil: undefined });
    const inputs = fc.record({
      solutions: maybe(solutionLevels),
      understanding: maybe(understandingLevels),
      potential: maybe(potentialLevels),
    });
    const area = fc
      .tuple(fc.constantFrom("health", "school", "other"), inputs)
      .map(([sector, own]) => ({ sector, ...defined(own) }));
    const place = (ring: string | undefined) => rings.findIndex(({ id }) => id === ring);
    fc.assert(
      fc.property(inputs, fc.array(area, { maxLength: 6 }), (whole, areas) => {
        const technology = technologyWith(defined(whole), areas);
        const placed = placeInSectors(byReport, technology);
        expect(placed.flatMap((sector) => sector.areas)).toHaveLength(areas.length);
        const { ring } = placeTechnology(byReport, technology);
        for (const sector of placed) {
          expect(sector.areas).toContain(sector.decidedBy);
          const both = ring !== undefined && sector.ring !== undefined;
          expect(sector.lags).toBe(both && place(ring) < place(sector.ring));
        }
      }),
    );
  });

  test("reads from a file", () => {
    const { radar } = readRadar(`kommuneradar: radar/1
title: T
categories: [{ id: a, title: A }, { id: b, title: B }]
technologies:
  - id: rpa
    title: RPA
    category: a
    assessment: { solutions: robust, understanding: clear, potential: validated }
    areasOfUse: [{ sector: health, title: Vaktlister, understanding: immature }]
`);
    if (radar === undefined) throw new Error("no radar");
    expect(radar.technologies.flatMap((own) => placeInSectors(radar, own))).toMatchObject([
      { sector: "health", ring: "assess", lags: true },
    ]);
  });
});

function defined(inputs: { [Key in keyof AssessmentInputs]: AssessmentInputs[Key] | undefined }) {
  return Object.fromEntries(
    Object.entries(inputs).filter(([, level]) => level !== undefined),
  ) as AssessmentInputs;
}
