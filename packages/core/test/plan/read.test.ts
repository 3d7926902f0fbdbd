import { expect, test } from "vitest";
import { readPlan } from "../../src/index.ts";
import { found, marked, textAt } from "../yaml/marked.ts";

const whole = `kommuneradar: plan/1
title: Plan
radar: a.radar.yaml
challenges:
  - { id: aldring, title: Flere eldre, indicator: Andel over 80 år, value: 5.2, unit: "%", year: 2025, source: SSB }
platforms:
  - { id: id-plattform, title: Felles innlogging, state: partial, neededBy: [rpa], date: 2027-01-01 }
processes:
  - id: rota
    title: Vaktlister
    sector: health
    occupations: ["5321", "33*"]
    timeShare: 0.1
    technology: rpa
    volume: { value: 52, of: Lister, per: year }
    systems: [Turnus]
    steps:
      - { title: Hente fravær, timeShare: 0.4, potential: 0.9, technology: rpa, change: automated }
measures:
  - { id: kultur, title: Lov å feile, kind: culture, state: ongoing, platform: id-plattform, learningPoints: [Små steg] }
competence:
  - { kind: general, title: Bruk av roboter, need: 10, available: 4, technology: rpa, sector: health }
consequences:
  - { id: areal, title: Mindre areal, kind: opportunity, technologies: [rpa], challenges: [aldring] }
scenarios:
  - id: moderat
    title: Moderat
    from: 2026
    to: 2041
    adoption: [{ year: 2041, share: 0.5 }, { year: 2026, share: 0 }]
    adoptionBecause: Vårt anslag
    assumptions: [{ sector: health, retirement: 0.03, demandGrowth: 0.01, because: Vårt anslag }]
`;

test("a plan comes through as written, with its places", () => {
  const { plan, problems } = readPlan(whole);
  expect(problems).toEqual([]);
  expect(plan).toMatchObject({
    radar: "a.radar.yaml",
    challenges: [{ id: "aldring", value: 5.2, source: { title: "SSB" } }],
    platforms: [{ id: "id-plattform", state: "partial", neededBy: ["rpa"] }],
    processes: [
      {
        id: "rota",
        occupations: ["5321", "33*"],
        systems: ["Turnus"],
        steps: [{ title: "Hente fravær", potential: 0.9, change: "automated" }],
      },
    ],
    measures: [{ id: "kultur", kind: "culture", learningPoints: ["Små steg"] }],
    competence: [{ kind: "general", need: 10, available: 4, technology: "rpa" }],
    consequences: [{ id: "areal", technologies: ["rpa"], challenges: ["aldring"] }],
    scenarios: [
      {
        id: "moderat",
        adoption: [
          { year: 2026, share: 0 },
          { year: 2041, share: 0.5 },
        ],
        assumptions: [{ sector: "health", retirement: 0.03 }],
      },
    ],
  });
  const platform = plan?.platforms[0];
  expect(platform && textAt(whole, platform.range)).toMatch(/^\{ id: id-plattform.*\}$/);
});

test("a plan may be empty but for its title", () => {
  const { plan, problems } = readPlan("kommuneradar: plan/1\ntitle: Plan\n");
  expect(problems).toEqual([]);
  expect(plan).toMatchObject({ challenges: [], platforms: [], processes: [], scenarios: [] });
});

test("each fault is told where it stands, and the rest stays", () => {
  const { text, expected } = marked(`kommuneradar: plan/1
title: Plan
platforms:
  - { id: a, title: A, state: ⟦invalid-value|på plass⟧ }
  - { id: ⟦duplicate-id|a⟧, title: B, state: none }
measures:
  - { id: m, title: M, kind: ⟦invalid-value|kultur⟧ }
scenarios:
  - { id: s, title: S, from: 2026, to: 2040, adoption: [{ year: 2030, share: ⟦out-of-range|50⟧ }], adoptionBecause: X }
`);
  const { plan, problems } = readPlan(text);
  expect(found(problems)).toEqual(expected);
  expect(problems.map(({ data }) => ("nearest" in data ? data.nearest : undefined))).toEqual([
    "in-place",
    undefined,
    "culture",
    undefined,
  ]);
  expect(plan?.platforms.map(({ state }) => state)).toEqual([undefined, "none"]);
  expect(plan?.scenarios[0]?.adoption).toEqual([]);
});
