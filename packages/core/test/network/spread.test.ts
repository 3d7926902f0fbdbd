import { expect, test } from "vitest";
import { agreementOn, type NetworkRadar, spreadOf } from "../../src/network/index.ts";
import { ringKindOf } from "../../src/radar/index.ts";
import { radarOf } from "../diff/radars.ts";

const at = (
  id: string,
  entries: readonly string[],
  frame = "",
  more: Partial<NetworkRadar> = {},
): NetworkRadar => ({
  id,
  place: id,
  radar: { ...radarOf(entries, frame), title: `Radar ${id}` },
  ...more,
});

test("a technology is found under its id, under an earlier one, and by its title", () => {
  const { technologies } = spreadOf([
    at("a", ["id: rpa, title: Programvareroboter, category: a, ring: adopt"]),
    at("b", ["id: roboter, aliases: [rpa], title: Roboter, category: a, ring: trial"]),
    at("c", ["id: x1, title: PROGRAMVAREROBOTER, category: a, ring: hold"]),
    at("d", [
      "id: x2, title: programvareroboter, category: a, ring: adopt, assessment: { evidence: [Rapport] }",
    ]),
    at("e", ["id: rpa, title: Noe annet, category: b, status: phased-out"]),
  ]);
  expect(technologies.map(({ id, radars }) => [id, radars])).toEqual([["rpa", 5]]);
  expect(technologies[0]).toMatchObject({
    otherIds: ["roboter", "x1", "x2"],
    title: { text: "programvareroboter" },
    counts: { adopt: 2, trial: 1, assess: 0, hold: 1, phasedOut: 1 },
    innermost: "adopt",
    outermost: "hold",
    withEvidence: 1,
    categories: [
      { title: { text: "Arbeidsprosesser" }, radars: 4 },
      { title: { text: "Tjenester" }, radars: 1 },
    ],
  });
});

test("what one radar has apart stays apart, and it is said", () => {
  const { technologies, keptApart } = spreadOf([
    at("a", [
      "id: ki, title: KI, category: a, ring: adopt",
      "id: ai, title: Maskinlæring, category: a, ring: trial",
    ]),
    at("b", ["id: ki, aliases: [ai], title: KI, category: a, ring: hold"]),
  ]);
  expect(technologies.map(({ id, radars }) => [id, radars])).toEqual([
    ["ki", 2],
    ["ai", 1],
  ]);
  expect(keptApart).toEqual([{ name: "ai", by: "id", technologies: ["ai", "ki"], radars: ["a"] }]);
});

test("a title that a radar has twice says nothing there, and elsewhere what it says", () => {
  const { technologies } = spreadOf([
    at("a", [
      "id: en, title: Sensor, category: a, ring: adopt",
      "id: to, title: Sensor, category: a, ring: hold",
    ]),
    at("b", ["id: tre, title: Sensor, category: a, ring: trial"]),
    at("c", ["id: fire, title: sensor, category: a, ring: trial"]),
  ]);
  expect(technologies.map(({ id, radars }) => [id, radars])).toEqual([
    ["fire", 2],
    ["en", 1],
    ["to", 1],
  ]);
});

test("of several editions the newest counts, and the others are named", () => {
  const rpa = (ring: string) => [`id: rpa, title: RPA, category: a, ring: ${ring}`];
  const title = {
    radar: (id: string, ring: string, edition: string) => at(id, rpa(ring), `id: oslo\n${edition}`),
  };
  const radars = [
    { ...title.radar("o/editions/1.yaml", "hold", "edition: 2025-01-01\n"), place: "o", frozen: true },
    { ...title.radar("o/editions/2.yaml", "assess", "edition: 2026-01-01\n"), place: "o", frozen: true },
    { ...title.radar("o/radar.yaml", "adopt", "edition: 2026-01-01\n"), place: "o" },
    // A copy of the same template, kept elsewhere: another radar.
    { ...title.radar("b/radar.yaml", "trial", ""), place: "b" },
  ];
  const spread = spreadOf(radars);
  expect(spread.radars.map(({ newest, earlier }) => [newest.id, earlier])).toEqual([
    ["b/radar.yaml", []],
    ["o/radar.yaml", ["o/editions/2.yaml", "o/editions/1.yaml"]],
  ]);
  expect(spread.technologies[0]?.counts).toMatchObject({ adopt: 1, trial: 1, assess: 0, hold: 0 });
});

test("rings of other names are what they recommend, and one of a radar's own is named", () => {
  const own = `rule: none
rings: [{ id: inn, title: Ta i bruk }, { id: pilot, title: Pilot }, { id: drift, title: I drift }]
`;
  const { technologies, unmappedRings } = spreadOf([
    at("a", ["id: x, title: X, category: a, ring: inn", "id: y, title: Y, category: a, ring: drift"], own),
    at("b", ["id: x, title: X, category: a, ring: trial", "id: y, title: Y, category: a"]),
  ]);
  expect(technologies.map(({ id, counts }) => [id, counts])).toMatchObject([
    ["x", { adopt: 1, trial: 1, ownRing: 0 }],
    ["y", { ownRing: 1, withoutRing: 1 }],
  ]);
  expect(unmappedRings).toEqual([
    { radar: "a", ring: "drift", title: { text: "I drift", language: "nb" }, technologies: 1 },
  ]);
});

test.each([
  ["adopt", { nb: "Noe" }, "adopt"],
  ["r1", { nb: "Noe", en: " ASSESS " }, "assess"],
  ["r2", "Prøv", undefined],
  ["r3", "Utgrei", "assess"],
] as const)("the ring %s, %j, recommends %s", (id, title, kind) => {
  expect(ringKindOf({ id, title })).toBe(kind);
});

test("agreement weighs how far apart the rings are", () => {
  const of = (adopt: number, trial: number, assess: number, hold: number) =>
    agreementOn({ adopt, trial, assess, hold });
  expect(of(1, 0, 0, 0)).toBeUndefined();
  expect(of(0, 4, 0, 0)).toBe(1);
  expect(of(2, 0, 0, 2)).toBe(0);
  // 1 + log2(1 − 0,5/3), for each half.
  expect(of(2, 2, 0, 0)).toBeCloseTo(1 + Math.log2(5 / 6), 12);
  expect(of(2, 0, 2, 0)).toBeCloseTo(1 + Math.log2(2 / 3), 12);
});
