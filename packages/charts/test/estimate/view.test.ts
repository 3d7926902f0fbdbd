import { describe, expect, it } from "vitest";
import { buildEstimateView } from "../../src/estimate/index.ts";
import { figures, occupation, sampleInput, sampleResult, shifted } from "./sample.ts";

const fiveCities = ["0301", "4601", "5001", "1103", "4204"];

describe("the view of an estimate", () => {
  for (const language of ["nb", "en"] as const) {
    it(`holds every word and number of the page (${language})`, async () => {
      const view = buildEstimateView(sampleInput({ language, saved: shifted(-0.004) }));
      const golden = `../golden/estimate/view.${language}.json`;
      await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(golden);
    });
  }

  it("is plain JSON", () => {
    const view = buildEstimateView(sampleInput());
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it("says in one sentence what the figures are of", () => {
    expect(buildEstimateView(sampleInput()).sentence).toBe(
      "1\u202f550 årsverk i 2 kommuner, 90,3\u00a0% med verdi, Frey og Osborne 2017, horisont 10–20 år.",
    );
    expect(buildEstimateView(sampleInput({ language: "en", municipalities: ["9901"] })).sentence).toBe(
      "1,550 FTE in 1 municipality, 90.3\u00a0% with a value, Frey and Osborne 2017, horizon 10–20 years.",
    );
  });

  it("says which year the figures are of, where that is known", () => {
    expect(buildEstimateView(sampleInput({ year: 2025 })).sentence).toMatch(
      /^1\u202f550 årsverk i 2 kommuner, 2025, /,
    );
  });

  it("leaves municipalities and horizon out of the sentence where the data has none", () => {
    const view = buildEstimateView(sampleInput({ municipalities: [], horizon: undefined }));
    expect(view.sentence).toBe("1\u202f550 årsverk, 90,3\u00a0% med verdi, Frey og Osborne 2017.");
  });

  it("speaks Nynorsk, with the same figures", () => {
    const nn = buildEstimateView(sampleInput({ language: "nn" }));
    const nb = buildEstimateView(sampleInput({ language: "nb" }));
    expect(nn.language).toBe("nn");
    expect(nn.sourceLine).toContain("kopling gjennomsnitt");
    const figures = (view: typeof nn) => JSON.stringify(view).match(/-?\d+(\.\d+)?/g);
    expect(figures(nn)).toEqual(figures(nb));
  });

  it("never calls an exposure score a probability", () => {
    const result = { ...sampleResult, scores: { ...sampleResult.scores, kind: "ai-exposure" as const } };
    for (const language of ["nb", "en"] as const) {
      const text = JSON.stringify(buildEstimateView(sampleInput({ result, language })));
      expect(text).not.toMatch(/sannsynlighet|probabilit|automatisering|automation potential/i);
    }
  });
});

describe("the range of the main figures", () => {
  it("is the total under the mappings min and max, and says so, while none is sampled", () => {
    const { figures: shown } = buildEstimateView(sampleInput());
    expect(shown?.mean.rangeText).toBe("(31–44)");
    expect(shown?.high.rangeText).toBe("(15–28)");
    expect(shown?.rangeLabel).toBe("min–maks");
    expect(shown?.notes[0]).toContain("(min)");
  });

  it("without any width says that it is no certainty", () => {
    const of = (meanInterval: readonly [number, number]) =>
      buildEstimateView(
        sampleInput({ result: { ...sampleResult, total: { ...sampleResult.total, meanInterval } } }),
      ).figures?.notes ?? [];
    const told = (notes: readonly string[]) =>
      notes.some((note) => note.startsWith("Spennet har ingen bredde"));
    expect(told(of([0.25, 0.25]))).toBe(true);
    expect(told(of([0.22, 0.27]))).toBe(false);
  });

  it("is the sampled interval when the result has one", () => {
    const total = figures({
      ...sampleResult.total,
      meanInterval: [0.22, 0.27],
      highInterval: [0.195, 0.205],
    });
    const settings = { ...sampleResult.settings, draws: 2000 };
    const { figures: shown } = buildEstimateView(
      sampleInput({ result: { ...sampleResult, settings, total } }),
    );
    expect(shown?.mean.rangeText).toBe("(22–27)");
    expect(shown?.high.rangeText).toBe("(19,5–20,5)");
    expect(shown?.rangeLabel).toBe("95\u00a0%-intervall");
    expect(shown?.notes[0]).toContain("2\u202f000 trekninger");
  });

  it("is said to be missing when there is none", () => {
    const { figures: shown } = buildEstimateView(sampleInput({ range: undefined }));
    expect(shown?.mean.range).toBeNull();
    expect(shown?.rangeLabel).toBe("uten spenn");
    expect(shown?.notes[0]).toBe("Spennet er ikke beregnet.");
  });

  it("always says what it does not cover, and how B was counted for coarse codes", () => {
    const coarse = { ...sampleResult, total: figures({ ...sampleResult.total, highByUnitGroups: 0.267 }) };
    expect(buildEstimateView(sampleInput()).figures?.notes).toHaveLength(2);
    const notes = buildEstimateView(sampleInput({ result: coarse })).figures?.notes ?? [];
    expect(notes[1]).toContain("dekker ikke");
    expect(notes[2]).toContain("26,7\u00a0%");
  });
});

describe("the reference mark", () => {
  const reference = (municipalities: readonly string[], fictional: boolean) =>
    buildEstimateView(sampleInput({ municipalities, fictional })).figures?.reference ?? null;

  it("stands on the axis for real data of exactly the five cities, in any order", () => {
    expect(reference(fiveCities, false)).toEqual({
      at: 0.2,
      text: "rapporten 2019: ca. 20\u00a0%, mål ikke kjent",
    });
    expect(reference([...fiveCities, "0301"].toReversed(), false)).not.toBeNull();
  });

  it("never stands on sample data, on fewer or on more municipalities", () => {
    expect(reference(fiveCities, true)).toBeNull();
    expect(reference(fiveCities.slice(1), false)).toBeNull();
    expect(reference([...fiveCities, "5501"], false)).toBeNull();
    expect(reference([], false)).toBeNull();
  });
});

describe("change since the file was saved", () => {
  const change = (before: number, now: number) => {
    const at = (mean: number) => ({ ...sampleResult, total: { ...sampleResult.total, mean } });
    const view = buildEstimateView(sampleInput({ result: at(now), saved: at(before) }));
    return { text: view.figures?.mean.change?.text ?? null, announcement: view.announcement };
  };

  it("is told in points, up or down", () => {
    expect(change(0.254, 0.25)).toEqual({
      text: "▼ 0,4\u00a0pp",
      announcement: "Potensial 25,0 prosent, ned 0,4 prosentpoeng.",
    });
    expect(change(0.246, 0.25).text).toBe("▲ 0,4\u00a0pp");
  });

  it("shows a change that one decimal would hide, and never one that is none", () => {
    expect(change(0.2498, 0.25).text).toBe("▲ 0,02\u00a0pp");
    expect(change(0.24999, 0.25).text).toBe("▲ < 0,01\u00a0pp");
    expect(change(0.25, 0.25)).toEqual({ text: null, announcement: "Potensial 25,0 prosent." });
  });

  it("writes all changes of a column with as many decimals", () => {
    const [first, second] = sampleResult.groups;
    if (first === undefined || second === undefined) throw new Error("The sample has two groups");
    const saved = {
      ...sampleResult,
      groups: [
        { ...first, mean: (first.mean ?? 0) - 0.12 },
        { ...second, mean: (second.mean ?? 0) + 0.0003 },
      ],
    };
    const rows = buildEstimateView(sampleInput({ saved })).sectors?.rows ?? [];
    expect(rows.map(({ mean }) => mean.change?.bare)).toEqual(["▲ 12,00", "▼ 0,03"]);
  });

  it("marks the rows that changed", () => {
    const [first, ...rest] = sampleResult.groups;
    if (first === undefined) throw new Error("the sample has sectors");
    const saved = { ...sampleResult, groups: [{ ...first, weight: 499 }, ...rest] };
    const rows = buildEstimateView(sampleInput({ saved })).sectors?.rows ?? [];
    expect(rows.map(({ id, changed }) => [id, changed])).toEqual([
      ["administration", true],
      ["health", false],
    ]);
  });
});

describe("rows", () => {
  it("of sectors stand by the potential they stand for, and say where coverage is low", () => {
    const rows = buildEstimateView(sampleInput()).sectors?.rows ?? [];
    expect(
      rows.map(({ title, automatableText, lowCoverage }) => [title, automatableText, lowCoverage]),
    ).toEqual([
      ["Administrasjon", "358", true],
      ["Helse og omsorg", "162", false],
    ]);
  });

  it("of sectors are absent where the data has none", () => {
    const groups = [{ key: { sector: "" }, ...sampleResult.total }];
    expect(buildEstimateView(sampleInput({ result: { ...sampleResult, groups } })).sectors).toBeNull();
  });

  it("of occupations stand by what they carry, which adds up to measure A", () => {
    const rows = buildEstimateView(sampleInput()).occupations?.rows ?? [];
    expect(rows.map(({ code }) => code)).toEqual(["4110", "5322", "3343", "5321", "0110", "9430"]);
    const sum = rows.reduce((carried, { carries }) => carried + (carries ?? 0), 0);
    const { covered, mean } = sampleResult.total;
    expect(sum / covered).toBeCloseTo(mean ?? Number.NaN, 12);
    const points = rows.map(({ contributionText }) => Number(contributionText.replace(",", ".")));
    expect(points.reduce((all, point) => all + point, 0) / 100).toBeCloseTo(mean ?? Number.NaN, 3);
  });

  it("of occupations tell unknown codes from codes without a value", () => {
    const rows = buildEstimateView(sampleInput()).occupations?.rows ?? [];
    const titles = new Map(rows.map(({ code, title, valueText }) => [code, [title, valueText]]));
    expect(titles.get("9430")).toEqual(["Koden finnes ikke", "uten verdi"]);
    expect(titles.get("0110")).toEqual(["Offiserer fra fenrik og høyere grad", "uten verdi"]);
  });

  it("of occupations survive codes that are names of an object's own parts", () => {
    const result = {
      ...sampleResult,
      occupations: [occupation({ code: "constructor", title: "", weight: 1 })],
    };
    const [row] = buildEstimateView(sampleInput({ result })).occupations?.rows ?? [];
    expect(row?.place).toBeNull();
    expect(row?.chain[0]?.text).toBe("arbeidsstyrke.csv");
  });
});

describe("why there are no figures", () => {
  it("an empty workforce", () => {
    expect(buildEstimateView(sampleInput({ result: undefined })).body).toBe("empty");
    const result = { ...sampleResult, total: figures(), groups: [], occupations: [] };
    const view = buildEstimateView(sampleInput({ result }));
    expect([view.body, view.sentence, view.figures]).toEqual(["empty", "", null]);
  });

  it("nothing covered: the five heaviest codes", () => {
    const weights = [5, 90, 20, 70, 40, 60];
    const result = {
      ...sampleResult,
      total: figures({ weight: 285 }),
      groups: [],
      occupations: weights.map((weight, index) => occupation({ code: `940${index}`, weight })),
    };
    const view = buildEstimateView(sampleInput({ result }));
    expect(view.body).toBe("nothing-covered");
    expect(view.figures).toBeNull();
    expect(view.nothingCovered?.codes.map(({ code }) => code)).toEqual([
      "9401",
      "9403",
      "9405",
      "9404",
      "9402",
    ]);
  });

  it("the first reading goes on", () => {
    const loading = { unit: "rows", done: 410_000, total: 1_200_000 } as const;
    const view = buildEstimateView(sampleInput({ result: undefined, loading }));
    expect(view.body).toBe("loading");
    expect(view.loading?.text).toBe("Leser 410\u202f000 av 1\u202f200\u202f000 rader");
    expect(view.loading?.share).toBeCloseTo(0.3417, 4);
  });

  it("a broken text with and without a last valid version", () => {
    const status = { kind: "stale", message: "ukjent vekt", line: 12 } as const;
    expect(buildEstimateView(sampleInput({ status })).banner).toEqual({
      kind: "stale",
      text: "Viser siste gyldige versjon. Linje 12: ukjent vekt",
      line: 12,
    });
    const bare = buildEstimateView(sampleInput({ status, result: undefined }));
    expect([bare.body, bare.banner?.text]).toEqual(["blank", "Linje 12: ukjent vekt"]);
  });

  it("a file too large to follow says when it is updated", () => {
    const view = buildEstimateView(sampleInput({ status: { kind: "on-save-only", bytes: 62_000_000 } }));
    expect(view.banner).toEqual({ kind: "notice", text: "Oppdateres ved lagring (62 MB)", line: null });
  });
});
