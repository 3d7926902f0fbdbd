import { type Language, readPlan, readRadar } from "@kommuneradar/core";
import { renderToStaticMarkup } from "preact-render-to-string";
import { describe, expect, it, test } from "vitest";
import {
  buildPlanView,
  lightPalette,
  type PlanFigures,
  PlanPage,
  planStyles,
  renderPlanHtml,
} from "../../src/index.ts";
import { spelledMarks } from "../spelled-marks.ts";

const text = `kommuneradar: plan/1
title: { nb: Plan <b>, en: A plan <b> }
challenges:
  - { id: aldring, title: Flere eldre, sector: health, indicator: Andel over 80 år, value: 5.25, unit: prosent, year: 2025, source: SSB }
platforms:
  - { id: innlogging, title: Felles innlogging, state: planned, neededBy: [rpa], owner: IT, date: 2027-01-01 }
  - { id: arkiv, title: Arkiv, state: in-place, neededBy: [rpa] }
processes:
  - id: rota
    title: Vaktlister
    sector: health
    occupations: ['5321']
    timeShare: 0.1
    change: partly-automated
    volume: { value: 52, of: Lister, per: year }
    systems: [Turnus]
    steps: [{ title: A, timeShare: 0.5, potential: 0.8 }, { title: B, timeShare: 0.5, potential: 0 }]
measures:
  - { id: a, title: Små forsøk, kind: culture, state: ongoing, learningPoints: [Fire uker er nok.] }
  - { id: b, title: Mentorer, kind: mentoring, state: done, owner: HR, date: 2026-01-01 }
  - { id: c, title: Uten tilstand, kind: leadership }
competence:
  - { kind: general, title: Bruk av roboter, need: 30, available: 8, technology: rpa, sector: health }
  - { kind: formal, title: Jus, need: 2, available: 3 }
  - { kind: informal, title: Deling, need: 4 }
consequences:
  - { id: x, title: Tid til tilsyn, kind: recommendation, grounds: Frigjort tid må brukes, municipalPlan: Økonomiplanen, owner: Helse }
  - { id: y, title: Mindre areal, kind: opportunity }
scenarios:
  - id: s
    title: Gradvis
    from: 2026
    to: 2036
    adoption: [{ year: 2026, share: 0 }, { year: 2036, share: 0.5 }]
    adoptionBecause: Vår
    assumptions: [{ sector: health, retirement: 0.03, turnover: 0.05, demandGrowth: 0.01, because: Vår }]
  - { id: t, title: Raskere, from: 2026, to: 2036, adoption: [{ year: 2036, share: 0.9 }], adoptionBecause: Vår, assumptions: [{ demandGrowth: 0, because: Vår }] }
`;
const { radar } = readRadar(
  "kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies:\n  - { id: rpa, title: Roboter, category: a, ring: adopt }\n  - { id: ki, title: KI, category: a, ring: adopt, dependsOn: [rpa] }\n",
);
const figures: PlanFigures = {
  title: "Potensial",
  sectors: [
    { sector: "health", weight: 100, coverage: 1, mean: 0.3, meanInterval: [0.2, 0.4] },
    { sector: "school", weight: 200, coverage: 0.5, mean: 0.1, meanInterval: null },
  ],
  settings: { weight: "fte", interval: 0.95 },
  hiddenSectors: 1,
  year: 2024,
  coverage: 0.9,
  isShare: true,
};

interface Given {
  readonly language?: Language;
  readonly of?: string;
  readonly over?: PlanFigures | "none" | "failed";
}

function viewOf({ language = "nb", of = text, over = figures }: Given = {}) {
  const { plan } = readPlan(of);
  if (plan === undefined) throw new Error("no plan");
  return buildPlanView({ plan, language, radar, figures: over, fictional: true });
}

describe("the view of a plan", () => {
  it.each(["nb", "nn", "en"] as const)("holds every word and number of the page, in %s", async (language) => {
    await expect(`${spelledMarks(JSON.stringify(viewOf({ language }), null, 1))}\n`).toMatchFileSnapshot(
      `../golden/plan-view.${language}.json`,
    );
  });

  it("counts in words, one of a kind as one", () => {
    const { sentence } = viewOf({ language: "en" });
    expect(sentence.startsWith("1 challenge · 1 work process · 2 platforms · 3 measures · ")).toBe(true);
  });

  it("says who waits for a platform, also through what a technology depends on, and nobody for one in place", () => {
    const rows = viewOf().parts.find(({ id }) => id === "platforms")?.groups[0]?.rows ?? [];
    expect(rows.map(({ cells }) => cells[1])).toEqual(["Roboter, KI", "ingen"]);
  });

  it("tells what is lacking only where both numbers are stated, and more than enough is nothing lacking", () => {
    const part = viewOf().parts.find(({ id }) => id === "competence");
    expect(part?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.at(-1)))).toEqual([
      "22",
      "0",
      "–",
    ]);
    expect(part?.lead).toContain("22");
  });

  it("says why there are no scenarios", () => {
    expect(viewOf({ over: "none" })).toMatchObject({
      horizon: null,
      horizonMissing: expect.stringContaining("Ingen estimater"),
    });
    expect(viewOf({ over: "failed" }).horizonMissing).toContain("akkurat nå");
    expect(viewOf({ over: { ...figures, isShare: false } }).horizonMissing).toContain("indeks");
    const without = viewOf({ of: "kommuneradar: plan/1\ntitle: P\n" });
    expect(without).toMatchObject({ sentence: "Planen har ingenting i seg ennå.", horizon: null, parts: [] });
    expect(without.horizonMissing).toContain("ingen scenarioer");
  });
});

test("the page has both scenarios on one scale, every assumption, and its texts escaped", () => {
  const html = renderToStaticMarkup(<PlanPage view={viewOf()} palette={lightPalette} />);
  expect(html.match(/<figure>/g)).toHaveLength(4);
  expect(html).toContain("Plan &lt;b>");
  expect(html).not.toContain("<button");
  const [one = "", other = ""] = html.split("<figure>").slice(1);
  for (const figure of [one, other]) {
    expect(figure).toContain('aria-label="');
    // The axis of all sectors ends where the greatest of both does.
    expect(figure).toContain(">300</text>");
  }
  expect(one).toContain("går av per år 3,0");
  expect(one).toContain("Uten forutsetning, og ikke med i noe tall");
  expect(html).toContain("<details>");
});

test("what the plan, its radar and its estimate have in another language alone says which, wherever it stands", () => {
  const html = renderPlanHtml(viewOf({ language: "en" }));
  const own = new Set([...html.matchAll(/<(?:span|title) lang="nb">([^<]+)</g)].map(([, part]) => part));
  for (const part of [
    "Flere eldre",
    "Andel over 80 år",
    "Roboter",
    "Gradvis",
    "Potensial",
    "Fire uker er nok.",
    "HR",
  ])
    expect(own, part).toContain(part);
  expect([...own].filter((part) => /challenge|scenario|Learnt/.test(part ?? ""))).toEqual([]);
  // The title is there in English.
  expect(html).toContain("<title>A plan &lt;b&gt;</title>");
  expect(html).not.toMatch(/[\u{E0000}-\u{E007F}]/u);
  expect(renderPlanHtml(viewOf({ language: "nb" }))).not.toContain('lang="nb">Flere');
  expect(renderPlanHtml(viewOf({ language: "nn" }))).toContain('<title lang="nb">Plan &lt;b&gt;</title>');
});

test("on a live page an entry leads to its place, and the one at the cursor is lit", () => {
  const html = renderToStaticMarkup(
    <PlanPage view={viewOf()} palette={lightPalette} onReveal={() => undefined} highlighted="measures 1" />,
  );
  expect(html).toContain('aria-label="Vis Mentorer i filen"');
  expect(html).toContain('<tr data-key="measures 1" class="kr-at-cursor" aria-current="true">');
});

test("what the page says to a screen reader alone is not seen", () => {
  expect(planStyles).toContain(".kr-hidden{position:absolute;width:1px;height:1px;overflow:hidden;");
});
