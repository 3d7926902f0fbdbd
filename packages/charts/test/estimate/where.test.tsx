import {
  createScorer,
  defaultSettings,
  hiddenCells,
  type Language,
  publishEstimate,
  type Radar,
  readPlan,
  readRadar,
  readWorkforce,
  whereMatrix,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { describe, expect, it } from "vitest";
import { buildEstimateView, type EstimateViewInput, renderEstimateHtml } from "../../src/estimate/index.ts";

const workforce = `sektor;yrke;årsverk
helse og omsorg;2223;100
helse og omsorg;5321;150
skole;2341;120
administrasjon;4110;30
administrasjon;4311;40
plan og bygg;2164;20
`;
const everyRow = [readWorkforce(workforce, { reference: referenceData })];

function radarOf(technologies: string): Radar {
  const { radar } = readRadar(
    `kommuneradar: radar/1\ntitle: R\ncategories: [{ id: a, title: A }, { id: b, title: B }]\ntechnologies:\n${technologies}`,
  );
  if (radar === undefined) throw new Error("no radar");
  return radar;
}

const radar = radarOf(`  - id: rpa
    title: { nb: Programvareroboter, en: Software robots }
    category: a
    ring: adopt
    areasOfUse:
      - { sector: administration, occupations: ['4*'] }
      - { sector: health, occupations: ['5321'] }
  - { id: iot, title: Sensorer <script>, category: a, ring: trial, areasOfUse: [{ sector: health, occupations: ['5321'] }] }
  - { id: ai, title: KI, category: b, ring: assess, areasOfUse: [{ sector: planning, occupations: ['2164'] }] }
  - { id: sky, title: Sky, category: b, ring: adopt }
`);
const { plan } = readPlan(
  "kommuneradar: plan/1\ntitle: P\nplatforms: [{ id: innlogging, title: I, state: planned, neededBy: [rpa] }]\n",
);

interface Given {
  readonly language?: Language;
  readonly of?: Radar;
  readonly isOld?: boolean;
  readonly suppressBelow?: number;
  readonly rows?: typeof everyRow;
}

function viewOf({
  language = "nb",
  of = radar,
  isOld = false,
  suppressBelow = 0,
  rows: tables = everyRow,
}: Given = {}) {
  const settings = defaultSettings({ groupBy: ["sector"] });
  const scorer = createScorer(referenceData, settings);
  const plans = plan ? [plan] : [];
  const published = publishEstimate(tables, referenceData, settings, { suppressBelow });
  const hidden = hiddenCells(tables, referenceData, published);
  const matrix = whereMatrix({ radar: of, tables, scorer, plans, hidden });
  return buildEstimateView(inputWith({ matrix, radar: of, plans, isOld }, language, suppressBelow));
}

function inputWith(
  where: EstimateViewInput["where"],
  language: Language,
  suppressBelow: number,
): EstimateViewInput {
  const settings = defaultSettings({ groupBy: ["sector"] });
  return {
    title: "By",
    language,
    result: publishEstimate(everyRow, referenceData, settings, { suppressBelow }),
    where,
    municipalities: [],
    fictional: false,
    file: "by.workforce.csv",
    date: "2026-11-26",
    rejectedRows: 0,
  };
}

describe("where the radar meets the workforce", () => {
  it("has a column of all sectors only where there are several", () => {
    const columnOf = (view: ReturnType<typeof viewOf>) => renderEstimateHtml(view).includes("Alle sektorer");
    expect(columnOf(viewOf())).toBe(true);
    const health = "sektor;yrke;årsverk\nhelse og omsorg;5321;120\nhelse og omsorg;2223;60\n";
    const alone = viewOf({ rows: [readWorkforce(health, { reference: referenceData })] });
    expect(alone.where?.sectors.map(({ id }) => id)).toEqual(["health"]);
    expect(columnOf(alone)).toBe(false);
  });

  it("has the occupations of each technology, the heaviest of a sector first, folded up on the page", () => {
    const view = viewOf();
    const rpa = view.where?.rows.find(({ id }) => id === "rpa");
    expect(rpa?.occupations.map(({ sector, code, weightText }) => [sector, code, weightText])).toEqual([
      ["administration", "4311", "40"],
      ["administration", "4110", "30"],
      ["health", "5321", "150"],
    ]);
    const html = renderEstimateHtml(view);
    expect(html).toContain('<details class="kr-where-occupations"><summary');
    expect(html).toContain(">3 yrker<span");
    expect(html).not.toContain("<details open");
  });

  it("names no occupation that is hidden", () => {
    const all = viewOf({ suppressBelow: 200 }).where?.rows.flatMap(({ occupations }) => occupations) ?? [];
    expect(all).toEqual([]);
  });

  it("has the sectors that are touched, and a technology's cells in their order", () => {
    const { where } = viewOf();
    expect(where?.sectors.map(({ title }) => title)).toEqual([
      "Administrasjon",
      "Helse og omsorg",
      "Plan og bygg",
    ]);
    expect(where?.rows.map((row) => [row.title, ...row.cells.map((cell) => cell?.weightText ?? "")])).toEqual(
      [
        ["Programvareroboter", "70", "150", ""],
        ["Sensorer <script>", "", "150", ""],
        ["KI", "", "", "20"],
      ],
    );
  });

  it("parts what is reachable from what waits and what is for later, in words", () => {
    const { where } = viewOf();
    expect(where?.rows.map(({ cells }) => cells.map((cell) => cell?.reachText ?? ""))).toEqual([
      ["venter på I", "venter på I", ""],
      ["", "kan nås", ""],
      ["", "", "senere"],
    ]);
    expect(where?.sums.map(({ title, total }) => [title, total.weightText])).toEqual([
      ["Kan nås i dag", "150"],
      ["Venter på plattform", "70"],
      ["Berørt av noen", "240"],
    ]);
    expect(where?.lead).toMatch(/^Kan nås i dag: 150 årsverk, [\d,]+\u00a0% av potensialet\. Venter på /);
  });

  it("says how overlaps are counted, what is not linked, and when the radar is an older one", () => {
    const notes = viewOf({ isOld: true }).where?.notes ?? [];
    expect(notes[0]).toContain("slik den sist kunne");
    expect(notes).toContain(
      "Det flere teknologier berører, telles én gang i summene: 240 årsverk. Teknologi for teknologi ville det vært 390.",
    );
    expect(notes.at(-1)).toContain("Sky");
    expect(viewOf().where?.notes.some((note) => note.includes("sist kunne"))).toBe(false);
  });

  it("tells how many small cells are left out", () => {
    const { where } = viewOf({ suppressBelow: 25 });
    expect(where?.notes.find((note) => note.includes("Utelatt"))).toMatch(/: \d+ yrker/);
    expect(where?.sectors.map(({ id }) => id)).not.toContain("planning");
  });

  it("of a radar that names no occupation there is a sentence and no table", () => {
    const of = radarOf("  - { id: sky, title: Sky, category: b, ring: adopt }\n");
    const { where } = viewOf({ of });
    expect(where?.lead).toContain("Ingen aktiv teknologi");
    expect(where?.rows).toEqual([]);
    expect(renderEstimateHtml(viewOf({ of }), {})).not.toContain('class="kr-table kr-where-matrix"');
  });

  it("writes the unit as it is written within a sentence", () => {
    expect(renderEstimateHtml(viewOf())).toContain("På hver plass: årsverk,");
    expect(renderEstimateHtml(viewOf({ language: "en" }))).toContain("In each place: FTE,");
  });

  it("says that what is named cannot be shown, and not that it is not there, where all of it is hidden", () => {
    const { where } = viewOf({ suppressBelow: 200 });
    expect(where?.lead).toBe("Ingen yrker som en aktiv teknologi i radaren nevner, kan vises her.");
    expect(where?.rows).toEqual([]);
  });

  it("without a radar there is no section", () => {
    expect(buildEstimateView(inputWith(undefined, "nb", 0)).where).toBeNull();
  });

  it.each(["nb", "nn", "en"] as const)("is a table that can be read without its bars, in %s", (language) => {
    const html = renderEstimateHtml(viewOf({ language }), {});
    const matrix = html
      .slice(html.indexOf("kr-table kr-where-matrix"), html.indexOf("kr-table kr-where-list"))
      .replaceAll(/<details.*?<\/details>/gs, "");
    expect(html).toContain("Sensorer &lt;script>");
    expect(matrix.match(/scope="col"/g)).toHaveLength(5);
    expect(matrix.match(/scope="row"/g)).toHaveLength(6);
    expect(matrix).toContain(
      { nb: "berører ingen her", nn: "råkar ingen her", en: "touches nobody here" }[language],
    );
  });
});
