import { estimateOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { examples, folder, run, runIn } from "./run.ts";

describe("--explain", () => {
  test.each(["en", "nb", "nn"])("leads from rows to source occupations, in %s", async (language) => {
    const outs: string[] = [];
    for (const call of [
      ["5321", "--override", "5321=0.058"],
      ["2223"],
      ["5321", "--scores", "ilo-genai-2025"],
    ]) {
      const { exit, out } = await runIn(
        examples,
        "estimate",
        "norway-2016/norge-2016.estimate.yaml",
        "--draws",
        "0",
        "--explain",
        ...call,
        "--lang",
        language,
      );
      expect(exit).toBe(0);
      outs.push(out);
    }
    await expect(outs.join("\n")).toMatchFileSnapshot(`golden/explain.${language}.txt`);
  });

  test("stands in the JSON document beside the figures", async () => {
    const norway = `${examples}norway-2016/norge-2016.estimate.yaml`;
    const { out } = await run("estimate", norway, "--explain", "5321", "--draws", "0", "--format", "json");
    const { explanations, total } = estimateOutput.parse(JSON.parse(out));
    expect(explanations?.figures).toEqual([]);
    expect(explanations?.occupations).toMatchObject([{ code: "5321", value: 0.47, level: "direct" }]);
    expect(total.mean?.toFixed(4)).toBe("0.4645");
  });

  test("tells a code that is not there from one that is hidden", async () => {
    const workforce = "sektor;styrk08;årsverk\nhealth;5321;120\nhealth;2223;4\nhealth;2224;5\n";
    const at = folder({ "a.workforce.csv": workforce });
    const absent = await runIn(at, "estimate", "a.workforce.csv", "--explain", "4110");
    expect([absent.exit, absent.out]).toEqual([1, ""]);
    expect(absent.err).toContain("--explain 4110: no row has this code.");
    const small = await runIn(at, "estimate", "a.workforce.csv", "--explain", "2223");
    expect([small.exit, small.out]).toEqual([1, ""]);
    expect(small.err).toContain("--explain 2223: hidden");
  });
});

describe("--explain of figures", () => {
  const eksempelby = "eksempelby/eksempelby.estimate.yaml";
  const explain = (...call: string[]) => runIn(examples, "estimate", eksempelby, "--draws", "0", ...call);

  test.each(["en", "nb", "nn"])("puts the numbers into the formula, in %s", async (language) => {
    const { exit, out } = await explain(
      "--explain",
      "total",
      "--explain",
      "sector=health",
      "--lang",
      language,
    );
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/explain-figures.${language}.txt`);
  });

  test("as Markdown, an occupation beside them", async () => {
    const call = ["--explain", "sector=culture", "--explain", "5321", "--format", "markdown", "--lang", "nb"];
    const { out } = await explain(...call);
    await expect(out).toMatchFileSnapshot("golden/explain-figures.nb.md");
  });

  test("what the sectors add is the total, in the JSON document", async () => {
    const { out } = await explain("--explain", "total", "--format", "json");
    const { explanations, total } = estimateOutput.parse(JSON.parse(out));
    const [whole] = explanations?.figures ?? [];
    const added = (parts: readonly { readonly contribution: number | null }[] = []) =>
      parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
    expect(added(whole?.groups)).toBeCloseTo(total.mean ?? -1, 10);
    expect(added(whole?.occupations)).toBeCloseTo(total.mean ?? -1, 10);
    expect(whole?.rest).toBeNull();
  });

  test("of a municipality's sector; groups of one kind in a call", async () => {
    const { out } = await explain("--explain", "municipality=9901,sector=health", "--lang", "en");
    expect(out).toMatch(/^municipality 9901, sector Health and care: A /);
    const mixed = await explain(
      "--explain",
      "sector=health",
      "--explain",
      "municipality=9901",
      "--lang",
      "en",
    );
    expect([mixed.exit, mixed.out]).toEqual([2, ""]);
    expect(mixed.err).toContain("groups of one kind in a call: sector, not municipality too");
    expect((await explain("--explain", "sector=health", "--group-by", "municipality")).exit).toBe(2);
  });

  test("a group that is not there: what is, beside the explanations that can be given", async () => {
    const { exit, out, err } = await explain(
      "--explain",
      "total",
      "--explain",
      "sector=space",
      "--lang",
      "en",
    );
    expect(exit).toBe(1);
    expect(out).toMatch(/^Total: /);
    expect(err).toContain("--explain sector=space: no row is there. There is sector=administration · ");
    const at = folder({ "a.workforce.csv": "styrk08;årsverk\n5321;120\n" });
    const without = await runIn(
      at,
      "estimate",
      "a.workforce.csv",
      "--explain",
      "sector=health",
      "--lang",
      "en",
    );
    expect(without.err).toContain("--explain sector=health: no row says what it belongs to.");
  });

  test("says where the rows stand, in every file and only of the group", async () => {
    const one = "sektor;styrk08;årsverk\nhealth;5321;60\nhealth;5321;60\nschool;5321;90\n\nhealth;5321;1\n";
    const other = "sektor;styrk08;årsverk\nschool;2341;50\nhealth;5321;40\n";
    const at = folder({ "a.workforce.csv": one, "b.workforce.csv": other });
    const call = ["a.workforce.csv", "b.workforce.csv", "--explain", "5321", "--explain", "sector=health"];
    const { out } = await runIn(at, "estimate", ...call, "--format", "json");
    const { explanations } = estimateOutput.parse(JSON.parse(out));
    expect(explanations?.occupations[0]?.places).toEqual([
      {
        file: "a.workforce.csv",
        rows: 4,
        lines: [
          [2, 4],
          [6, 6],
        ],
        more: 0,
      },
      { file: "b.workforce.csv", rows: 1, lines: [[3, 3]], more: 0 },
    ]);
    expect(explanations?.figures[0]?.occupations[0]?.places.map(({ lines }) => lines)).toEqual([
      [
        [2, 3],
        [6, 6],
      ],
      [[3, 3]],
    ]);
    const text = await runIn(at, "estimate", ...call, "--lang", "en");
    expect(text.out).toContain("rows: a.workforce.csv:2–4, 6\n");
  });

  test("a small group is hidden, and is in the total", async () => {
    const workforce = "sektor;styrk08;årsverk\nhealth;5321;120\nculture;5321;4\nschool;2341;50\n";
    const at = folder({ "a.workforce.csv": workforce });
    const small = await runIn(
      at,
      "estimate",
      "a.workforce.csv",
      "--explain",
      "sector=culture",
      "--lang",
      "en",
    );
    expect([small.exit, small.out]).toEqual([1, ""]);
    expect(small.err).toContain("--explain sector=culture: hidden");
    const total = await runIn(at, "estimate", "a.workforce.csv", "--explain", "total", "--lang", "en");
    expect(total.out).toMatch(/^hidden +54\.0 /m);
  });

  test("is not written as CSV", async () => {
    expect((await explain("--explain", "total", "--format", "csv")).exit).toBe(2);
  });
});

describe("--explain of what stands beside the figures", () => {
  const eksempelby = "eksempelby/eksempelby.estimate.yaml";
  const explain = (...call: string[]) =>
    runIn(examples, "estimate", eksempelby, "--draws", "0", ...call.flatMap((one) => ["--explain", one]));
  const places = [
    "coverage",
    "band:high",
    "processes",
    "mapping:median",
    "digits:3/532",
    "agreement:ilo-genai-2025",
  ];

  test.each(["en", "nb", "nn"])("tells of it as the estimate view does, in %s", async (language) => {
    const { exit, out } = await runIn(
      examples,
      "estimate",
      eksempelby,
      "--draws",
      "0",
      ...places.flatMap((one) => ["--explain", one]),
      "--lang",
      language,
    );
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/explain-places.${language}.txt`);
  });

  test("stands in the JSON document as it is shown", async () => {
    const { out } = await runIn(
      examples,
      "estimate",
      eksempelby,
      ...["--draws", "0", "--explain", "process:rota", "--explain", "coverage", "--format", "json"],
    );
    const { explanations } = estimateOutput.parse(JSON.parse(out));
    expect(explanations?.places.map(({ asked }) => asked)).toEqual(["process:rota", "coverage"]);
    expect(explanations?.places.at(-1)).toMatchObject({ heading: "Coverage", figure: "99.8\u00a0%" });
  });

  test("years and comparisons where there are some; else it says that there are none", async () => {
    const rows = (care: number) =>
      `kommune;sektor;styrk08;årsverk\n0301;health;5321;${care}\n0301;school;2341;90\n1103;health;5321;60\n1103;school;2341;80\n`;
    const cwd = folder({
      "a.csv": rows(120),
      "b.csv": rows(150),
      "p.estimate.yaml": `kommuneradar: estimate/1
title: P
workforce: [{ file: a.csv, year: 2023 }, { file: b.csv, year: 2024 }]
municipality: "0301"
compareWith: storby-2019
groupBy: [sector]
uncertainty: { draws: 0 }
`,
    });
    const asked = [
      "year:2023/health",
      "change:2023-2024",
      "part:own",
      "standardised:own",
      "difference:all:b",
    ];
    const call = asked.flatMap((one) => ["--explain", one]);
    const { exit, out, err } = await runIn(cwd, "estimate", "p.estimate.yaml", ...call, "--lang", "en");
    expect(err).toBe("");
    expect(exit).toBe(0);
    await expect(out).toMatchFileSnapshot("golden/explain-years.en.txt");
    const none = await explain("year:1990", "process:no-such");
    expect(none.exit).toBe(1);
    expect(none.err).toContain("--explain year:1990: the estimate has nothing of that kind.");
  });

  test.each(["band:tall", "year:last", "difference", "mapping:"])(
    "%s is none of its forms",
    async (asked) => {
      const { exit, err } = await explain(asked);
      expect(exit).toBe(2);
      expect(err).toContain("band:high");
    },
  );

  test("a code of a file's own is explained as what its mapping leads it to", async () => {
    const cwd = folder({
      "a.csv": "stillingskode;årsverk\n7174;100\n6014;50\n",
      "m.csv": "from;styrk08\n7174;2223\n",
      "p.estimate.yaml":
        "kommuneradar: estimate/1\ntitle: P\nworkforce: { file: a.csv, mapping: m.csv }\nuncertainty: { draws: 0 }\n",
    });
    const { exit, out } = await runIn(
      cwd,
      "estimate",
      "p.estimate.yaml",
      "--explain",
      "7174",
      "--lang",
      "en",
    );
    expect(exit).toBe(0);
    expect(out).toContain("7174 → 2223 (m.csv)");
    const json = await runIn(cwd, "estimate", "p.estimate.yaml", "--explain", "7174", "--format", "json");
    const { explanations } = estimateOutput.parse(JSON.parse(json.out));
    expect(explanations?.occupations).toMatchObject([
      { code: "2223", mappedFrom: { code: "7174", mapping: "m.csv" } },
    ]);
    const open = await runIn(cwd, "estimate", "p.estimate.yaml", "--explain", "6014", "--lang", "en");
    expect(open.out).toContain("no value");
  });
});
