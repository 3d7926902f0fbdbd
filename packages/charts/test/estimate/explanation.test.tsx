import {
  createWalk,
  defaultSettings,
  type EstimateSettings,
  type Language,
  openWorkforce,
  publishEstimate,
  type WalkPath,
  type WalkStep,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { render } from "preact-render-to-string";
import { describe, expect, it, test } from "vitest";
import {
  buildEstimateView,
  type EstimateActions,
  EstimatePage,
  type EstimateView,
  initialPageState,
  renderEstimateHtml,
} from "../../src/estimate/index.ts";
import { lightPalette } from "../../src/theme.ts";
import { sampleInput } from "./sample.ts";

const lines = [
  "sektor;yrke;årsverk",
  "helse;5321;150",
  "helse;2223;100,5",
  "helse;5322;60",
  "helse;5321;20",
  "skole;2341;120",
  "skole;4110;30",
  "skole;5311;80",
  "administrasjon;4110;40",
  "administrasjon;3343;20",
  "administrasjon;2635;22",
  "administrasjon;9999;12",
  "kultur;3412;35",
  "kultur;9112;25",
  "kultur;9412;6",
  "",
];
const table = openWorkforce(lines.join("\n"), { reference: referenceData }).table();

interface Given extends Partial<EstimateSettings> {
  readonly suppressBelow?: number;
  readonly language?: Language;
}

const overrides = [{ occupation: "5321", probability: 0.06, because: "Nærmere hjelpepleier" }];

function viewAt(path: WalkPath, { suppressBelow = 0, language = "nb", ...given }: Given = {}): EstimateView {
  const settings = defaultSettings({ groupBy: ["sector"], ...given });
  const result = publishEstimate([table], referenceData, settings, { suppressBelow });
  const walked = createWalk([table], referenceData, result)(path);
  const explanation = {
    path,
    walked,
    files: ["arbeidsstyrke.csv"],
    crosswalk: referenceData.crosswalk.source,
  };
  return buildEstimateView(sampleInput({ language, result, explanation, range: undefined }));
}

function explainedAt(path: WalkPath, given: Given = {}) {
  const { explanation } = viewAt(path, given);
  if (explanation === null) throw new Error("nothing is explained");
  return explanation;
}

const sector = (id: string): WalkStep => ({ kind: "group", key: { sector: id } });
const occupation = (code: string): WalkStep => ({ kind: "occupation", code });
const value: WalkStep = { kind: "value" };
const deepest: WalkPath = [
  sector("health"),
  occupation("5321"),
  value,
  { kind: "unit-group", code: "5321" },
  { kind: "source", code: "31-1013" },
];

/** A number as the page writes it in bokmål, read again. */
const read = (text: string) => Number(text.replace(/[\s\u00a0]|pp|%/g, "").replace(",", "."));

describe("how a figure comes about", () => {
  it.each(["nb", "nn", "en"] as const)(
    "holds every word and number of every place (%s)",
    async (language) => {
      const places = deepest.map((_, at) => explainedAt(deepest.slice(0, at + 1), { language, overrides }));
      const all = [explainedAt([], { language, suppressBelow: 10 }), ...places];
      await expect(`${JSON.stringify(all, null, 2)}\n`).toMatchFileSnapshot(
        `../golden/estimate/explanation.${language}.json`,
      );
    },
  );

  it("states a formula that a reader can do again, at the total and in a sector", () => {
    for (const path of [[], [sector("health")], [sector("school")]]) {
      const { formulas } = explainedAt(path);
      for (const { numbers, result } of formulas) {
        const [over = 0, under = 1] = numbers.split(" / ").map(read);
        expect(Math.abs((over / under) * 100 - read(result.split(",\u0020")[0] ?? ""))).toBeLessThan(0.06);
      }
    }
  });

  it("has parts that lead one place deeper and add up to the figure", () => {
    for (const path of [[], [sector("health")], [sector("school")]]) {
      for (const { rows, rest, sum } of explainedAt(path, { suppressBelow: 10 }).tables) {
        for (const row of rows) expect(row.path?.slice(0, -1)).toEqual(path);
        const parts = [...rows, ...(rest === null ? [] : [rest])];
        const added = parts.reduce(
          (total, { addedText }) => total + (addedText === "–" ? 0 : read(addedText)),
          0,
        );
        expect(Math.abs(added - read(sum?.addedText ?? ""))).toBeLessThan(0.006 * parts.length);
        const shares = rows.flatMap(({ share }) => share ?? []);
        expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      }
    }
  });

  it("can be walked from the total to a source by its own links alone", () => {
    let view = explainedAt([]);
    const seen: string[] = [];
    for (let step = 0; step < 6; step++) {
      seen.push(view.crumbs.map(({ label }) => label).join(" › "));
      const next = view.tables[0]?.rows[0]?.path;
      if (next === undefined || next === null) break;
      view = explainedAt(next);
    }
    expect(seen.at(-1)).toMatch(
      /^Totalt › .+ › \d{4} .+ › STYRK-08 \d{4} › ISCO-08 \d{4} › SOC-2010 \d\d-\d{4}$/,
    );
    expect(view.formulas).toEqual([]);
    expect(view.facts[0]?.text).toContain("Frey & Osborne 2017");
  });

  it("shows the mapping, the override with its reason, and the lines of the rows in the sector", () => {
    const view = explainedAt([sector("health"), occupation("5321")], { overrides });
    const ground = Object.fromEntries(view.ground.map(({ id, value: text }) => [id, text]));
    expect(ground["mapping"]).toBe("gjennomsnitt");
    expect(ground["override"]).toBe("0,060 i stedet for 0,470. Nærmere hjelpepleier");
    expect(view.tables.find(({ id }) => id === "sources")?.heading).toContain("setter til side");
    expect(view.rows).toEqual([
      {
        table: 0,
        text: "2 rader i arbeidsstyrke.csv",
        ranges: [
          { line: 1, text: "linje 2", name: "Vis linje 2 i arbeidsstyrke.csv" },
          { line: 4, text: "linje 5", name: "Vis linje 5 i arbeidsstyrke.csv" },
        ],
        more: "",
      },
    ]);
    expect(view.overrides).toBe("5321");
  });

  it.each(["mean", "median", "min", "max", "whole-matches", "employment-weighted"])(
    "has the shares of its source occupations by the mapping %s",
    (mapping) => {
      const { tables, figure } = explainedAt([occupation("4110"), value], { mapping });
      const { rows = [] } = tables.find(({ id }) => id === "sources") ?? {};
      const sum = rows.reduce((total, row) => total + read(row.valueText) * (read(row.weightText) / 100), 0);
      expect(Math.abs(sum - read(figure))).toBeLessThan(0.004);
    },
  );

  it("says that a place is gone, or hidden, and keeps the way back", () => {
    const gone = explainedAt([sector("health"), occupation("2211")]);
    expect(gone.facts[0]?.text).toContain("ingen rad har det lenger");
    expect(gone.crumbs.map(({ path }) => path.length)).toEqual([0, 1, 2]);
    expect(gone.tables).toEqual([]);
  });

  it("writes an index as the number it is", () => {
    const { formulas, figure, tables } = explainedAt([], { scores: "nesta-sml-2020" });
    expect(figure).toMatch(/^A \d,\d\d$/);
    expect(formulas.map(({ label }) => label)).toEqual(["A"]);
    expect(JSON.stringify(tables)).not.toContain("pp");
  });
});

describe("what is hidden of the estimate", () => {
  it("is in no word or number of its explanation but the sums", () => {
    const whole = explainedAt([], { suppressBelow: 10 });
    expect(JSON.stringify(whole)).not.toContain("9412");
    const { rest } = whole.tables.find(({ id }) => id === "occupations") ?? {};
    expect(read(rest?.weightText ?? "")).toBeGreaterThan(10);
    expect(explainedAt([occupation("9412")], { suppressBelow: 10 })).toMatchObject({
      formulas: [],
      tables: [],
      ground: [],
      rows: [],
      overrides: "",
    });
  });
});

describe("the section", () => {
  const nothing = () => undefined;
  const page = (view: EstimateView, actions: EstimateActions = { explain: nothing, revealRow: nothing }) =>
    render(
      <EstimatePage
        view={view}
        palette={lightPalette}
        state={initialPageState(view)}
        onState={nothing}
        actions={actions}
      />,
    );
  const view = viewAt([sector("health"), occupation("5321")], { overrides });
  const sectionOf = (html: string) =>
    html.split('<section class="kr-beside kr-explanation"')[1]?.split("</section>")[0] ?? "";

  test("has a heading that can take the focus, and a link to every place above and below", () => {
    const html = sectionOf(page(view));
    expect(html).toMatch(/aria-labelledby="kr-explanation"[\s\S]*<h2 id="kr-explanation" tabindex="-1"/);
    expect(html).toContain('<nav aria-label="Fra totalen til kildeyrkene">');
    expect(html).toMatch(/<span aria-current="location">5321 Helsefagarbeidere<\/span>/);
    expect(html.match(/data-part/g)?.length).toBe(2);
    expect(html).toMatch(/data-line="2"[^>]*aria-label="Vis linje 2 i arbeidsstyrke.csv"/);
  });

  test("offers Override… where somebody can, at an occupation", () => {
    const html = (actions: EstimateActions) => sectionOf(page(view, actions));
    expect(html({ explain: nothing, overrideOccupation: nothing })).toContain("Overstyr…");
    expect(html({ explain: nothing })).not.toContain("Overstyr…");
    const total = sectionOf(page(viewAt([]), { explain: nothing, overrideOccupation: nothing }));
    expect(total).toContain("Totalt");
    expect(total).not.toContain("Overstyr…");
  });

  test("every A and B of the page, every value and what each occupation adds can be pressed", () => {
    const html = page(viewAt([]));
    const buttons = html.match(/<button[^>]*class="kr-explains"[^>]*>/g) ?? [];
    const figures = 1 + (view.sectors?.rows.length ?? 0) + 10;
    const composition = 1 + (view.composition?.bands.length ?? 0);
    expect(buttons.length).toBe(2 * figures + composition);
    expect(html).toContain('aria-label="Forklar Automatiseringspotensial: ');
  });

  test("is not there, nor anything to press, on a page that nobody can press", () => {
    const html = renderEstimateHtml(view);
    expect(html).not.toContain('class="kr-explains"');
    expect(sectionOf(html)).toBe("");
  });
});
