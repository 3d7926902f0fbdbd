import { readFileSync } from "node:fs";
import { estimateOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { examples, folder, run, runIn } from "./run.ts";

const norway = `${examples}norway-2016/norge-2016.estimate.yaml`;
const oes = new URL("../../core/test/golden/estimate/us-oes-2010.workforce.csv", import.meta.url).pathname;

async function estimate(...argv: string[]) {
  const { exit, out, err } = await run("estimate", ...argv, "--format", "json");
  return { exit, err, ...estimateOutput.parse(JSON.parse(out)) };
}

/** Four decimals, as the figures are published. */
const four = (value: number | null) => (value === null ? null : Math.round(value * 1e4) / 1e4);

describe("Norway 2016, second quarter", () => {
  test("by the defaults", async () => {
    const { exit, total } = await estimate(norway, "--draws", "0");
    expect([total.coverage, total.high, total.medium, total.low, total.mean].map(four)).toEqual([
      0.9802, 0.3182, 0.2953, 0.3865, 0.4645,
    ]);
    expect(total.meanInterval).toBeNull();
    expect(exit).toBe(0);
  });

  test("with fallback", async () => {
    const { total } = await estimate(norway, "--fallback");
    expect([total.coverage, total.high, total.mean].map(four)).toEqual([0.9835, 0.3176, 0.4638]);
  });

  test("without the bridge", async () => {
    const { total } = await estimate(norway, "--no-bridge");
    expect([total.coverage, total.high, total.mean].map(four)).toEqual([0.9138, 0.3423, 0.4943]);
  });

  test("with an override", async () => {
    const { total, occupations } = await estimate(norway, "--override", "5321=0.058");
    expect(four(total.mean)).toBe(0.4489);
    const helper = occupations.find(({ code }) => code === "5321");
    expect(helper).toMatchObject({
      level: "override",
      probability: 0.058,
      override: { probability: 0.058, because: null },
    });
  });

  test("its table prints per cent with one decimal, in either language", async () => {
    expect((await run("estimate", norway)).out).toContain("31.8 %");
    expect((await run("estimate", norway, "--lang", "nb")).out).toContain("31,8 %");
  });
});

test("United States, May 2010, by SOC", async () => {
  const { total } = await estimate(oes, "--classification", "soc2010", "--inclusive-high");
  expect([total.high, total.medium, total.low, total.coverage].map(four)).toEqual([
    0.4911, 0.1998, 0.3091, 0.9666,
  ]);
});

test("the six occupations of the textbook example", async () => {
  const rows = [
    ["2223", 100],
    ["5321", 150],
    ["2341", 120],
    ["5311", 80],
    ["4110", 30],
    ["9112", 20],
  ];
  const cwd = folder({
    "toy.workforce.csv": `styrk08;årsverk\n${rows.map((row) => row.join(";")).join("\n")}\n`,
  });
  const values = ["2223=0.009", "5321=0.47", "2341=0.0044", "5311=0.084", "4110=0.96", "9112=0.66"];
  const { out } = await runIn(
    cwd,
    "estimate",
    "toy.workforce.csv",
    ...values.flatMap((value) => ["--override", value]),
    "--format",
    "json",
  );
  const { total } = estimateOutput.parse(JSON.parse(out));
  expect(four(total.mean)).toBe(0.2413);
  expect(four(total.high)).toBe(0.06);
});

test("groups carry the same figures and add up", async () => {
  const { total, groups, settings } = await estimate(
    `${examples}eksempelby/eksempelby.estimate.yaml`,
    "--group-by",
    "sector",
  );
  expect(settings.groupBy).toEqual(["sector"]);
  const sum = groups.reduce((weight, group) => weight + group.weight, 0);
  expect(sum).toBeCloseTo(total.weight, 6);
  expect(total.meanInterval?.[0]).toBeLessThanOrEqual(total.mean ?? 0);
  expect(total.meanInterval?.[1]).toBeGreaterThanOrEqual(total.mean ?? 1);
});

test("bad rows are warnings, counted, and the rest is used", async () => {
  const csv = "styrk08;årsverk\n4110;10\n4110;-3\n9430;0,5\n4110;mye\n4110;80\n";
  const { exit, out, err } = await runIn(
    folder({ "a.workforce.csv": csv }),
    "estimate",
    "a.workforce.csv",
    "--format",
    "json",
  );
  const document = estimateOutput.parse(JSON.parse(out));
  expect(document.rejectedRows).toBe(2);
  expect(document.total).toMatchObject({ weight: 90.5, unknownCode: 0.5, covered: 90 });
  expect(document.diagnostics.every(({ severity }) => severity !== "error")).toBe(true);
  expect(err).toContain("a.workforce.csv:3:6: warning invalid-weight");
  expect(exit).toBe(0);
});

test("codes that do not exist never get a value, with fallback neither", async () => {
  const csv = "styrk08;årsverk\n9430;1\n7352;1\n7962;1\n4110;97\n";
  const { out } = await runIn(
    folder({ "a.workforce.csv": csv }),
    "estimate",
    "a.workforce.csv",
    "--fallback",
    "--format",
    "json",
  );
  const { total, occupations } = estimateOutput.parse(JSON.parse(out));
  expect(total).toMatchObject({ unknownCode: 3, covered: 97 });
  for (const code of ["9430", "7352", "7962"]) {
    expect(occupations.find((occupation) => occupation.code === code)).toMatchObject({
      probability: null,
      level: "none",
    });
  }
});

test("position codes are told in one finding", async () => {
  const codes = ["9430", "7352", "7962", "6014", "7003", "6572"];
  const csv = `stillingskode;årsverk\n${codes.map((code) => `${code};10`).join("\n")}\n`;
  const { out } = await runIn(
    folder({ "a.workforce.csv": csv.replace("stillingskode", "yrke") }),
    "estimate",
    "a.workforce.csv",
    "--format",
    "json",
  );
  const { diagnostics } = estimateOutput.parse(JSON.parse(out));
  expect(diagnostics.filter(({ code }) => code === "not-occupation-codes")).toHaveLength(1);
  expect(diagnostics.filter(({ code }) => code === "unknown-occupation")).toEqual([]);
});

test.each([
  ["a missing file", {}, "gone.workforce.csv"],
  [
    "an estimate whose workforce is not there",
    { "a.estimate.yaml": "kommuneradar: estimate/1\ntitle: T\nworkforce: gone.csv\n" },
    "a.estimate.yaml",
  ],
  ["a file without a usable row", { "b.workforce.csv": "styrk08;årsverk\n4110;mye\n" }, "b.workforce.csv"],
  [
    "a broken estimate file",
    { "c.estimate.yaml": "kommuneradar: estimate/1\ntitle: T\n" },
    "c.estimate.yaml",
  ],
])("%s is refused, and the document still stands", async (_, files, name) => {
  const { exit, out, err } = await runIn(
    folder(files as Record<string, string>),
    "estimate",
    name,
    "--format",
    "json",
  );
  expect(exit).toBe(1);
  expect(estimateOutput.parse(JSON.parse(out)).diagnostics.some(({ severity }) => severity === "error")).toBe(
    true,
  );
  expect(err).toMatch(/:\d+:\d+: error /);
  expect(err).not.toMatch(/\n\s+at /);
});

test.each([
  ["--high", "1.5"],
  ["--scores", "nonsense"],
  ["--mapping", "modus"],
  ["--override", "5321"],
  ["--draws", "many"],
  ["--engine", "sqlite"],
])("%s %s is refused", async (...option) => {
  const { exit, err } = await run("estimate", norway, ...option);
  expect(exit).toBe(2);
  expect(err).not.toBe("");
});

test.each([
  ["table", "en"],
  ["table", "nb"],
  ["csv", "en"],
  ["csv", "nb"],
  ["markdown", "en"],
  ["markdown", "nb"],
])("the sample as %s in %s", async (format, language) => {
  const { out } = await run(
    "estimate",
    `${examples}eksempelby/eksempelby.estimate.yaml`,
    "--group-by",
    "sector",
    "--draws",
    "0",
    "--format",
    format,
    "--lang",
    language,
  );
  await expect(out).toMatchFileSnapshot(`golden/eksempelby.${language}.${format}.txt`);
});

test("percentage points are rounded as they are written, and not as their binary neighbours", async () => {
  const cwd = folder({ "a.workforce.csv": "kommune;styrk08;årsverk\n9901;5321;1000\n9901;2223;1000\n" });
  const call = ["estimate", "a.workforce.csv", "--override", "2223=0", "--lang", "en"];
  const table = await runIn(cwd, ...call, "--override", "5321=0.059");
  expect(table.out).toMatch(/^5321 .* 3\.0$/m);
  const explained = await runIn(cwd, ...call, "--override", "5321=0.0185", "--explain", "5321");
  expect(explained.out).toContain("0.93 percentage points");
  const total = await runIn(cwd, ...call, "--override", "5321=0.0185", "--explain", "total");
  expect(total.out).toMatch(/^5321 .* 0\.93 /m);
});

test("the help of every command has an example", async () => {
  for (const command of ["check", "estimate", "render"]) {
    const { exit, out } = await run(command, "--help");
    expect(out).toContain("Example:");
    expect(exit).toBe(0);
  }
  expect(readFileSync(new URL("../bin/kommuneradar.js", import.meta.url), "utf8")).toMatch(/^#!/);
});

test("codes that no mapping leads anywhere with are told with their titles, and not where they are hidden", async () => {
  const cwd = folder({
    "a.csv": "stillingskode;årsverk\n7174;100\n6014;50\n1362;4\n",
    "m.csv": "from;styrk08;title\n7174;2223;Sykepleier\n6014;;Renholder\n",
    "p.estimate.yaml": `kommuneradar: estimate/1
title: P
workforce: [{ file: a.csv, mapping: m.csv, year: 2024 }]
uncertainty: { draws: 0 }
`,
  });
  const unmapped = async (...more: string[]) => {
    const { out } = await runIn(cwd, "estimate", "p.estimate.yaml", "--format", "json", ...more);
    return estimateOutput.parse(JSON.parse(out)).unmapped;
  };
  expect(await unmapped()).toEqual([
    { code: "6014", title: "Renholder", entries: 1, weight: 50 },
    { code: "1362", entries: 1, weight: 4 },
  ]);
  expect((await unmapped("--suppress-below", "10")).map(({ code }) => code)).not.toContain("1362");
});
