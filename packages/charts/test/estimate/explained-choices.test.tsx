import {
  compareMappings,
  compareScoreSets,
  createScorer,
  createWalk,
  defaultSettings,
  estimateSensitivity,
  type Language,
  processPotential,
  publishEstimate,
  readRadar,
  type WalkPath,
  whereMatrix,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { buildEstimateView, EstimatePage, initialPageState } from "../../src/estimate/index.ts";
import { lightPalette } from "../../src/theme.ts";
import { cube } from "./beside-input.ts";
import { sampleInput } from "./sample.ts";

const settings = defaultSettings({
  groupBy: ["sector"],
  overrides: [{ occupation: "4110", probability: 0.6, spread: [0.4, 0.8], because: "Prøvd" }],
});
const scorer = createScorer(referenceData, settings);
const { radar } = readRadar(`kommuneradar: radar/1
title: R
categories: [{ id: a, title: A }, { id: b, title: B }]
technologies:
  - { id: tale, title: Tale til tekst, category: a, ring: adopt, areasOfUse: [{ sector: health, title: A, occupations: ['5321', '2223'] }] }
  - { id: saksflyt, title: Saksflyt, category: a, ring: assess, areasOfUse: [{ sector: administration, title: B, occupations: ['4110'] }] }
`);
const mapped = [
  {
    ...{ id: "rota", title: "Vaktlister", language: "nb", from: "plan" as const, sector: "health" },
    ...{ occupations: ["5321"], timeShare: 0.2, potential: 0.6, potentialFrom: "stated" as const },
    ...{ spread: undefined, technology: undefined, because: undefined },
  },
];
const result = publishEstimate([cube], referenceData, settings, { suppressBelow: 10, scorer });
const sets = ["frey-osborne-2017", "ilo-genai-2025"];

function viewAt(path: WalkPath | null, language: Language) {
  if (radar === undefined) throw new Error("no radar");
  const matrix = whereMatrix({ radar, tables: [cube], scorer });
  const found = processPotential({ tables: [cube], published: result, scorer, mapped });
  const walk = createWalk([cube], referenceData, result, { scorer, where: matrix, processes: found });
  return buildEstimateView(
    sampleInput({
      language,
      result,
      range: undefined,
      mappings: compareMappings([cube], referenceData, settings),
      scoreSets: compareScoreSets([cube], referenceData, settings, sets),
      sensitivity: estimateSensitivity([cube], referenceData, settings),
      where: { matrix, radar, plans: [], isOld: false },
      processes: { found, state: "current" },
      ...(path && { explanation: { path, walked: walk(path), files: ["a.csv"], crosswalk: "SSB" } }),
    }),
  );
}

function htmlOf(view: ReturnType<typeof viewAt>) {
  const actions = { explain: () => {}, openSensitivity: () => {} };
  return render(
    <EstimatePage
      view={view}
      palette={lightPalette}
      state={initialPageState(view)}
      onState={() => {}}
      actions={actions}
    />,
  );
}

/** Every place that a figure of these sections leads to. */
function pathsOf(html: string, section: string): readonly WalkPath[] {
  const from = html.indexOf(`kr-beside ${section}`);
  const own = html.slice(from, html.indexOf("</section>", from));
  const keys = [...own.matchAll(/data-walk="([^"]+)"/g)].map(([, key = ""]) => key.replaceAll("&quot;", '"'));
  return [...new Set(keys)].map((key) => JSON.parse(key) as WalkPath);
}

test.each(["kr-mappings", "kr-score-sets", "kr-sensitivity", "kr-where", "kr-processes"])(
  "every figure of %s says where it comes from, and every part of it leads on, in each language",
  (section) => {
    const paths = pathsOf(htmlOf(viewAt(null, "nb")), section);
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      for (const language of ["nb", "nn", "en"] as const) {
        const { explanation } = viewAt(path, language);
        expect(explanation?.heading, JSON.stringify(path)).not.toMatch(/undefined|\[object/);
        expect([explanation?.figure, explanation?.formulas.length], JSON.stringify(path)).not.toEqual([
          "",
          0,
        ]);
        expect(JSON.stringify(explanation), JSON.stringify(path)).not.toMatch(/NaN|undefined/);
      }
      const { explanation } = viewAt(path, "nb");
      for (const part of explanation?.tables.flatMap(({ rows }) => rows.slice(0, 2)) ?? []) {
        if (part.path === null) continue;
        const below = viewAt(part.path, "nb").explanation;
        expect(below?.figure, JSON.stringify(part.path)).not.toBe("");
      }
    }
  },
  60_000,
);

test("another mapping is explained by what it moves, and its occupations under it", () => {
  const max: WalkPath = [{ kind: "choice", choice: "mapping", id: "mapping", to: "max" }];
  const { explanation } = viewAt(max, "nb");
  expect(explanation?.heading).toBe("Koblingsmåte: høyeste verdi");
  expect(explanation?.formulas.map(({ label }) => label)).toContain("Endring i A");
  const moved = explanation?.tables.find(({ id }) => id === "moved");
  expect(moved?.rows[0]?.valueText).toMatch(/ → /);
  const below = viewAt([...max, { kind: "occupation", code: "5321" }, { kind: "value" }], "nb").explanation;
  expect(below?.ground.find(({ id }) => id === "mapping")?.value).toBe("høyeste verdi");
  expect(below?.overrides).toBe("");
});

test("an occupation and its sector say which work processes stand for some of the time", () => {
  const at = viewAt([{ kind: "occupation", code: "5321" }], "nb").explanation;
  const table = at?.tables.find(({ id }) => id === "processes-health");
  expect(table?.rows.map(({ title, shareText }) => [title, shareText])).toEqual([
    ["Vaktlister", "20,0\u00a0%"],
  ]);
  expect(table?.rest?.shareText).toBe("80,0\u00a0%");
  const sector = viewAt([{ kind: "group", key: { sector: "health" } }], "nb").explanation;
  expect(sector?.formulas.map(({ label }) => label)).toContain("A med arbeidsprosesser");
});

test("another source's value, or an override taken away, is named with its occupation", () => {
  const [choice] = estimateSensitivity([cube], referenceData, settings).choices.filter(
    ({ kind }) => kind === "occupation",
  );
  if (choice === undefined) throw new Error("no occupation");
  const to = choice.alternatives[0]?.to ?? "";
  const source = viewAt([{ kind: "choice", choice: "occupation", id: choice.id, to }], "nb").explanation;
  expect(source?.heading).toBe(`${choice.id} ${choice.title} med verdien til ${to}`);
  const without: WalkPath = [{ kind: "choice", choice: "override", id: "4110", to: "off" }];
  expect(viewAt(without, "nb").explanation?.heading).toBe("Overstyring av 4110 Kontormedarbeidere: av");
});

test("a table of a sector with blanks in its name is named by its heading", () => {
  const view = viewAt([{ kind: "occupation", code: "5321" }], "nb");
  const { explanation } = view;
  if (explanation === null) throw new Error("no explanation");
  const tables = explanation.tables.map((table) => ({
    ...table,
    id: table.id.replace("health", "Helse og mer"),
  }));
  const html = htmlOf({ ...view, explanation: { ...explanation, tables } });
  const labels = [...html.matchAll(/<table class="kr-table" aria-labelledby="(kr-explanation-[^"]+)"/g)];
  expect(labels.map(([, label]) => label)).toContain("kr-explanation-processes-Helse-og-mer");
  for (const [, label] of labels) expect(html).toContain(`<h3 id="${label}">`);
});
