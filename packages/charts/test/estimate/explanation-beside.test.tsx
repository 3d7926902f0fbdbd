import { isBeside, type WalkPath } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { render } from "preact-render-to-string";
import { describe, expect, it, test } from "vitest";
import { buildEstimateView, EstimatePage, initialPageState } from "../../src/estimate/index.ts";
import { lightPalette } from "../../src/theme.ts";
import { type Asked, input, published } from "./beside-input.ts";

function explainedAt(path: WalkPath, asked: Asked = {}) {
  const { result, walk } = published(asked);
  const explanation = {
    path,
    walked: walk(path),
    files: ["arbeidsstyrke.csv"],
    crosswalk: referenceData.crosswalk.source,
  };
  const view = buildEstimateView(
    input({}, { result, explanation, ...(asked.language ? { language: asked.language } : {}) }),
  );
  if (view.explanation === null) throw new Error("nothing is explained");
  return view.explanation;
}

const health = { kind: "sector", sector: "health" } as const;
const change = { kind: "change", from: 2024, to: 2025 } as const;
const places: readonly WalkPath[] = [
  [{ kind: "coverage" }],
  [{ kind: "band", band: "low" }],
  [{ kind: "part", part: "own" }],
  [{ kind: "part", part: "group" }, health],
  [{ kind: "standardised", part: "own" }],
  [{ kind: "difference", against: "all", measure: "mean" }],
  [{ kind: "difference", against: "group", measure: "high" }],
  [{ kind: "year", year: 2025 }],
  [change],
  [change, health],
];

/** What a formula with its numbers comes to; per cent as shares. */
function compute(numbers: string): number {
  const plain = numbers
    .replace(/(\d)[\u00a0\u202f ](?=\d{3})/g, "$1")
    .replaceAll(",", ".")
    .replace(/[\u00a0 ]%/g, "/100")
    .replaceAll("×", "*")
    .replaceAll("−", "-");
  if (!/^[-+*/().\d ]+$/.test(plain)) throw new Error(`not a formula: ${numbers}`);
  return sumOf(plain.replaceAll(" ", ""));
}

/** The value of sums of products; brackets first. */
function sumOf(text: string): number {
  const inner = /\(([^()]+)\)/.exec(text);
  if (inner !== null) return sumOf(text.replace(inner[0], String(sumOf(inner[1] ?? ""))));
  const terms = text.match(/(?:^|[-+])[^-+]+(?:e-?\d+)?/g) ?? [];
  return terms.reduce((sum, term) => sum + productOf(term), 0);
}

function productOf(term: string): number {
  const [first = "", ...rest] = term.split(/(?=[*/])/);
  return rest.reduce(
    (made, factor) => (factor[0] === "*" ? made * Number(factor.slice(1)) : made / Number(factor.slice(1))),
    Number(first),
  );
}

/** A result as it is written: its value, and half a unit of its last decimal. */
function written(result: string) {
  const number = result.replace("−", "-").replace(/[^-\d,]/g, "");
  const unit = /%|pp/.test(result) ? 100 : 1;
  const decimals = number.split(",")[1]?.length ?? 0;
  return { value: Number(number.replace(",", ".")) / unit, error: 0.51 / unit / 10 ** decimals };
}

describe("how a figure beside the others comes about", () => {
  it.each(["nb", "nn", "en"] as const)("holds every word and number (%s)", async (language) => {
    const all = places.map((path) => explainedAt(path, { language }));
    await expect(`${JSON.stringify(all, null, 2)}\n`).toMatchFileSnapshot(
      `../golden/estimate/explanation-beside.${language}.json`,
    );
  });

  it("states formulas that a reader can do again with the numbers that stand there", () => {
    let done = 0;
    for (const scores of ["frey-osborne-2017", "nesta-sml-2020"]) {
      for (const path of places) {
        for (const { numbers, result } of explainedAt(path, { settings: { scores } }).formulas) {
          if (numbers === "") continue;
          const { value, error } = written(result);
          // The numbers themselves are rounded: weights to a tenth.
          const rounded = numbers.includes("/ 2") ? 0.06 : 0.0006;
          expect(Math.abs(compute(numbers) - value), `${numbers} = ${result}`).toBeLessThan(error + rounded);
          done++;
        }
      }
    }
    expect(done).toBeGreaterThan(35);
  });

  it("names the place, the place above, and how the parts are called", () => {
    const labels = (path: WalkPath) => explainedAt(path).crumbs.map(({ label }) => label);
    expect(labels([{ kind: "part", part: "group" }, health])).toEqual([
      "Totalt",
      "Naboene",
      "Helse og omsorg",
    ]);
    expect(labels([{ kind: "standardised", part: "own" }]).at(-1)).toBe(
      "Eksempelby A, samme yrkessammensetning",
    );
    expect(labels([{ kind: "difference", against: "all", measure: "mean" }]).at(-1)).toBe(
      "Eksempelby A − Alle rader, A",
    );
    expect(labels([change, health])).toEqual(["Totalt", "2024–2025", "Helse og omsorg"]);
  });

  it("tells what is hidden as one, and says so", () => {
    const own = explainedAt([{ kind: "part", part: "own" }]);
    expect(own.tables[0]?.rows.map(({ id }) => id)).not.toContain("culture");
    expect(own.tables[0]?.rest?.title).toBe("Skjult");
    const standardised = explainedAt([{ kind: "standardised", part: "own" }]);
    expect(standardised.tables[0]?.rest?.title).toBe("Skjulte sektorer, som én");
    const hidden = explainedAt([
      { kind: "part", part: "own" },
      { kind: "sector", sector: "culture" },
    ]);
    expect(hidden).toMatchObject({ formulas: [], tables: [] });
    expect(hidden.facts[0]?.text).toContain("skjult");
  });

  it("leads from a band to what an occupation in it adds, and back", () => {
    const [row] = explainedAt([{ kind: "band", band: "low" }]).tables[0]?.rows ?? [];
    const at = explainedAt(row?.path ?? []);
    expect(at.crumbs.map(({ label }) => label).slice(0, 2)).toEqual(["Totalt", "Lav"]);
    expect(at.overrides).toBe(row?.code);
  });
});

test("every figure of the composition, the comparison and the years can be pressed, and says something", () => {
  const view = buildEstimateView(input());
  const nothing = () => undefined;
  const html = render(
    <EstimatePage
      view={view}
      palette={lightPalette}
      state={initialPageState(view)}
      onState={nothing}
      actions={{ explain: nothing }}
    />,
  );
  const paths = [...html.matchAll(/class="kr-explains"[^>]*data-walk="([^"]*)"/g)].map(
    ([, text = ""]): WalkPath => JSON.parse(text.replaceAll("&quot;", '"')),
  );
  const beside = paths.filter(([first]) => first !== undefined && isBeside(first));
  const { walk } = published({});
  for (const path of beside) expect(walk(path), JSON.stringify(path)).toHaveProperty("kind");
  const count = (kind: string) => beside.filter(([first]) => first?.kind === kind).length;
  const shown =
    view.comparison?.rows.flatMap(({ cells }) => cells.filter(({ mean }) => mean.text !== "")) ?? [];
  expect(count("band")).toBe(view.composition?.bands.length);
  expect(count("coverage")).toBe(1);
  // A and B of each cell, and of each part's sum.
  expect(count("part")).toBe(2 * (shown.length + 3));
  expect(count("standardised")).toBe(6);
  expect(count("difference")).toBe(3 * (view.comparison?.splits.length ?? 0));
  expect(count("year")).toBe(3 * 2);
  const rows = [...(view.years?.changes ?? []), ...(view.years?.sectors?.rows ?? [])];
  expect(count("change")).toBe(6 * rows.filter(({ hidden }) => !hidden).length);
});
