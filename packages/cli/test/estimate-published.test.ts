import { estimateOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { folder, runIn } from "./run.ts";

const csv = (rows: readonly string[]) => `kommune;sektor;styrk08;årsverk\n${rows.join("\n")}\n`;
const rows2024 = [
  "9901;administration;4110;40",
  "9901;administration;2411;15",
  "9901;health;5321;120",
  "9901;health;2223;60",
  "9901;culture;2621;4",
  "9901;school;2341;90",
  "9902;administration;4110;30",
  "9902;health;5321;80",
  "9902;culture;2621;22",
  "9903;school;2341;150",
  "9903;health;2223;70",
  "9903;culture;2621;31",
];
const rows2025 = rows2024.map((row) => row.replace(";120", ";150").replace("4110;40", "4110;32"));
const head = "kommuneradar: estimate/1\ntitle: Potensial\nuncertainty: { draws: 0 }\n";
const files = {
  "2024.csv": csv(rows2024),
  "2025.csv": csv(rows2025),
  "all.estimate.yaml": `${head}workforce: [{ file: 2024.csv, year: 2024 }, { file: 2025.csv, year: 2025 }]
groupBy: [sector]
municipality: 9901
groups: { naboer: { title: Naboene, municipalities: [9901, 9902, 9907] } }
compareWith: naboer
`,
  "stated.estimate.yaml": `${head}workforce: 2024.csv\ngroupBy: [sector]\nmunicipality: 9902\nsuppressBelow: 10\n`,
};

async function json(...argv: string[]) {
  const { exit, out, err } = await runIn(folder(files), "estimate", ...argv, "--format", "json");
  return { exit, err, ...estimateOutput.parse(JSON.parse(out)) };
}

test.each([
  ["table", "en"],
  ["table", "nb"],
  ["table", "nn"],
  ["csv", "nb"],
  ["markdown", "nb"],
])("a comparison, two years and hidden cells as %s in %s", async (format, language) => {
  const { out } = await runIn(
    folder(files),
    "estimate",
    "all.estimate.yaml",
    "--format",
    format,
    "--lang",
    language,
  );
  await expect(out).toMatchFileSnapshot(`golden/published.${language}.${format}.txt`);
});

test("choices are weighed without hidden occupations, and held against the total of the others", async () => {
  const few = { ...files, "2024.csv": csv([...rows2024, "9902;culture;2651;3", "9903;culture;2654;2"]) };
  const call = ["estimate", "stated.estimate.yaml", "--sensitivity"];
  const parsed = estimateOutput.parse(
    JSON.parse((await runIn(folder(few), ...call, "--format", "json")).out),
  );
  const { total, sensitivity = [], sensitivityTotal, suppression } = parsed;
  expect(suppression?.occupations?.count).toBeGreaterThan(1);
  expect(sensitivityTotal?.mean).not.toBe(total.mean);
  // A swing is the distance to an alternative, so the total it is taken from can be told from the two.
  const moving = sensitivity.filter(({ swing: { mean } }) => mean !== 0);
  expect(moving.length).toBeGreaterThan(0);
  for (const { swing, alternatives } of moving) {
    const bases = alternatives.map(({ mean }) =>
      Math.abs((mean ?? 0) - swing.mean - (sensitivityTotal?.mean ?? 0)),
    );
    expect(Math.min(...bases)).toBeLessThan(1e-12);
  }
  for (const [format, language] of [
    ["table", "en"],
    ["table", "nb"],
    ["table", "nn"],
    ["markdown", "nb"],
  ] as const) {
    const { out } = await runIn(folder(few), ...call, "--format", format, "--lang", language);
    await expect(out).toMatchFileSnapshot(`golden/sensitivity-hidden.${language}.${format}.txt`);
  }
});

describe("json", () => {
  test("holds every cell unless the estimate file or the call says otherwise", async () => {
    const whole = await json("all.estimate.yaml");
    expect(whole.suppression).toBeUndefined();
    expect(whole.groups.map(({ key }) => key.sector)).toContain("culture");
    expect(whole.occupations.map(({ code }) => code)).toContain("2411");
    const plain = await json("2024.csv", "--group-by", "municipality,sector");
    expect(plain.groups).toHaveLength(10);
    expect(plain.suppression).toBeUndefined();
    expect((await json("stated.estimate.yaml")).suppression?.below).toBe(10);
  });

  test("without the hidden cells, and says which they are", async () => {
    const { groups, sideBySide, suppression, total } = await json(
      "all.estimate.yaml",
      "--suppress-below",
      "10",
    );
    const hidden = suppression?.groups.map(({ sector }) => sector) ?? [];
    expect(hidden).toContain("culture");
    expect(groups.some(({ key }) => hidden.includes(key.sector ?? ""))).toBe(false);
    expect(sideBySide?.own.sectors.some(({ sector }) => sector === "culture")).toBe(false);
    expect(suppression?.comparison?.sectors).toContainEqual({ sector: "culture", part: "own" });
    expect(total.weight).toBe(734);
  });

  test("ranges have the digits of a page where cells are hidden, and all of them otherwise", async () => {
    const endsOf = async (...options: string[]) => {
      const document = JSON.stringify(await json("all.estimate.yaml", "--draws", "200", ...options));
      const ranges = [...document.matchAll(/"(?:mean|high)Interval":\[([^\]]+)\]/g)];
      expect(ranges.length).toBeGreaterThan(10);
      return ranges.flatMap(([, ends = ""]) => ends.split(",").map(Number));
    };
    const isShort = (end: number) => Number(end.toFixed(3)) === end;
    expect((await endsOf("--suppress-below", "10")).filter((end) => !isShort(end))).toEqual([]);
    expect((await endsOf()).some((end) => !isShort(end))).toBe(true);
    const { out } = await runIn(
      folder(files),
      ...[
        "estimate",
        "all.estimate.yaml",
        "--draws",
        "200",
        "--suppress-below",
        "10",
        "--format",
        "csv",
        "--lang",
        "en",
      ],
    );
    const [head = "", ...lines] = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(","));
    const columns = [...head].flatMap((name, at) => (/^(mean|high)(Low|High)$/.test(name) ? [at] : []));
    expect(columns).toHaveLength(4);
    expect(lines.flatMap((line) => columns.map((at) => Number(line[at]))).every(isShort)).toBe(true);
  });

  test("the parts are the differences and the changes", async () => {
    const { sideBySide, years, total } = await json("all.estimate.yaml");
    expect(sideBySide?.group?.municipalities).toEqual(["9901", "9902"]);
    expect(sideBySide?.differences.map(({ mean }) => mean?.difference)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
    for (const { mean } of sideBySide?.differences ?? []) {
      expect((mean?.mix ?? 0) + (mean?.sector ?? 0)).toBeCloseTo(mean?.difference ?? 1, 12);
    }
    const [change] = years?.changes ?? [];
    expect(years?.years.map(({ year }) => year)).toEqual([2024, 2025]);
    expect(years?.years[1]?.total).toEqual(total);
    expect(change?.total.weight).toBe(22);
    const { difference = 0, volume = 0, mix = 0 } = change?.total.automatable ?? {};
    expect(volume + mix).toBeCloseTo(difference, 9);
  });
});

describe("what is asked for by options", () => {
  test("a municipality and a group that is known", async () => {
    const { sideBySide } = await json("2024.csv", "--municipality", "9903", "--compare-with", "storby-2019");
    expect(sideBySide?.municipality).toBe("9903");
    expect(sideBySide?.group?.municipalities).toEqual([]);
  });

  test("a municipality that no row is of is a warning, and the rest stands", async () => {
    const { exit, err, diagnostics, sideBySide, total } = await json("2024.csv", "--municipality", "0301");
    expect(diagnostics.map(({ code }) => code)).toContain("municipality-without-rows");
    expect(err).toContain("warning municipality-without-rows");
    expect(sideBySide).toBeUndefined();
    expect(total.weight).toBe(712);
    expect(exit).toBe(0);
  });

  test("files of one year with rows of the same municipality and sector are a warning, in check too", async () => {
    const twice = {
      ...files,
      "twice.estimate.yaml": `${head}workforce: [{ file: 2024.csv }, { file: 2025.csv }]\n`,
    };
    const cwd = folder(twice);
    const found = await runIn(cwd, "estimate", "twice.estimate.yaml", "--format", "json");
    const { diagnostics, total } = estimateOutput.parse(JSON.parse(found.out));
    expect(diagnostics).toMatchObject([{ code: "overlapping-workforce", file: "twice.estimate.yaml" }]);
    expect(total.weight).toBe(712 + 734);
    const checked = await runIn(cwd, "check", "twice.estimate.yaml");
    expect(checked.out).toContain("overlapping-workforce");
    const bare = await runIn(cwd, "estimate", "2024.csv", "2025.csv");
    expect(bare.err).toContain("2025.csv:1:1: warning overlapping-workforce");
    const apart = await runIn(cwd, "check", "all.estimate.yaml");
    expect(apart.out).not.toContain("overlapping-workforce");
  });

  test.each([
    ["--compare-with", "nabo"],
    ["--compare-with", "storby-2019"],
    ["--suppress-below", "-1"],
    ["--suppress-below", "few"],
  ])("%s %s is refused", async (...option) => {
    const { exit, err } = await runIn(folder(files), "estimate", "2024.csv", ...option);
    expect(exit).toBe(2);
    expect(err).not.toBe("");
  });
});

describe("files that do not add up", () => {
  const heads = "kommune;styrk08;ansatte\n9901;4110;20\n";
  const mixed = {
    "a.csv": csv(rows2024),
    "b.csv": heads,
    "m.estimate.yaml": `${head}workforce:\n  - { file: a.csv, year: 2024 }\n  - { file: b.csv, year: 2025 }\n`,
  };

  test.each([
    [["a.csv", "b.csv"], "b.csv:1:1"],
    [["m.estimate.yaml"], "m.estimate.yaml:6:13"],
  ])("%s are refused", async (named, place) => {
    const { exit, out, err } = await runIn(folder(mixed), "estimate", ...named, "--format", "json");
    expect(exit).toBe(1);
    expect(err).toContain(`${place}: error mixed-workforce`);
    expect(estimateOutput.parse(JSON.parse(out)).total.weight).toBe(0);
  });
});

test("one row per person: nothing that people read names an occupation of a few, or what it weighs", async () => {
  const people = ["5321", "5321", "2223", "4110", "3343"].map(
    (code, at) => `9901;health;${code};0,${at + 5}37`,
  );
  const cwd = folder({ "people.csv": csv([...people, "9901;school;2341;80", "9901;school;5312;40"]) });
  for (const format of ["table", "csv", "markdown"]) {
    const { out } = await runIn(cwd, "estimate", "people.csv", "--group-by", "sector", "--format", format);
    expect(out).not.toMatch(/5321|2223|4110|3343/);
    expect(out).not.toMatch(/\d37\b/);
  }
});
