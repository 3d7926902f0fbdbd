import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { aggregateOutput, estimateOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { folder, runIn, smallRadar } from "./run.ts";

const technology = (id: string, title: string, more: string) =>
  `  - { id: ${id}, title: ${title}, category: services, ${more} }\n`;
const radar = (name: string, ...technologies: string[]) =>
  smallRadar.replace("for Eksempelby", `for ${name}`).concat(...technologies);
const rows = (municipality: string, ...cells: string[]) =>
  `kommune;sektor;styrk08;årsverk\n${cells.map((cell) => `${municipality};${cell}\n`).join("")}`;

/** Three municipalities, each with its way of keeping files. */
const network = {
  "nord/nord.radar.yaml": radar(
    "Nord",
    technology("sky", "Skytjenester", "ring: adopt, assessment: { evidence: [Rapport, Intervju] }"),
    technology("chatbot", "Praterobot", "ring: hold"),
  ),
  "nord/editions/2025.radar.yaml": radar("Nord", technology("sky", "Skytjenester", "ring: hold")).replace(
    "categories:",
    "edition: 2025-06-01\ncategories:",
  ),
  "nord/ansatte.workforce.csv": rows(
    "9901",
    "health;5321;120,5",
    "school;2341;80",
    "culture;3411;30",
    "culture;2621;6",
    "administration;4110;44",
  ),
  "sor/radar.yaml": radar(
    "Sør",
    technology("skytjenester", "SKYTJENESTER", "ring: trial"),
    technology("praterobot", "Chatbot", "aliases: [chatbot], ring: assess"),
  ),
  "sor/sor.estimate.yaml": `kommuneradar: estimate/1
title: Sør
workforce:
  - { file: rader.csv, year: 2024 }
  - { file: gamle.workforce.csv, year: 2023 }
`,
  "sor/rader.csv": rows("9902", "health;5321;200", "health;2223;60", "school;2341;70", "culture;3411;25"),
  "sor/gamle.workforce.csv": rows("9902", "health;5321;1000"),
  "vest/vest.radar.yaml": radar(
    "Vest",
    technology("sky", "Sky", "ring: test"),
    technology("ki", "KI", "ring: drift"),
  ).replace(
    "technologies:",
    "rule: none\nrings: [{ id: trial, title: Prøver }, { id: test, title: Pilot }, { id: drift, title: I drift }]\ntechnologies:",
  ),
  "vest/cube.csv":
    "kommune,sektor,styrk08,årsverk,cube_rows\n9903,health,5321,90.5,110\n9903,school,2341,40,55\n9903,culture,2621,7,9\n",
  "vest/scores.csv": "styrk08,score\n5321,0.4\n",
  "vest/node_modules/x/x.radar.yaml": radar("Ingen"),
};

async function aggregated(cwd: string, ...args: string[]) {
  const { exit, out, err } = await runIn(cwd, "aggregate", ...args, "--format", "json", "--lang", "nb");
  return { exit, err, document: aggregateOutput.parse(JSON.parse(out)) };
}

describe.each(["nb", "nn", "en"])("in %s", (lang) => {
  test.each(["table", "markdown", "csv", "json", "svg", "html"])("as %s", async (format) => {
    const cwd = folder(network);
    const call = ["aggregate", ".", "--format", format, "--lang", lang];
    const { exit, out, err } = await runIn(cwd, ...call);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    await expect(out).toMatchFileSnapshot(`golden/aggregate.${lang}.${format}.txt`);
  });

  test.each(["table", "markdown"])("who has a technology where, as %s", async (format) => {
    const call = ["aggregate", ".", "--who", "--format", format, "--lang", lang];
    const { out } = await runIn(folder(network), ...call);
    await expect(out).toMatchFileSnapshot(`golden/aggregate-who.${lang}.${format}.txt`);
  });
});

test("files by themselves are what folders hold, in any order", async () => {
  const cwd = folder(network);
  const whole = await aggregated(cwd, ".");
  const parts = await aggregated(
    cwd,
    "vest",
    "sor",
    "nord/ansatte.workforce.csv",
    "nord/editions",
    "nord/nord.radar.yaml",
  );
  expect(parts).toEqual(whole);
});

test("the pooled total is the estimate of all rows in one file", async () => {
  const cwd = folder(network);
  const { document } = await aggregated(cwd, ".");
  const all = [
    ...network["nord/ansatte.workforce.csv"].split("\n"),
    ...network["sor/rader.csv"].split("\n").slice(1),
  ];
  const cube = network["vest/cube.csv"]
    .split("\n")
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split(",").slice(0, 4).join(";").replace("90.5", "90,5"));
  const one = folder({ "alle.workforce.csv": [...all, ...cube].filter(Boolean).join("\n") });
  const { out } = await runIn(
    one,
    "estimate",
    "alle.workforce.csv",
    "--group-by",
    "sector",
    "--format",
    "json",
  );
  const estimate = estimateOutput.parse(JSON.parse(out));
  expect(document.pooled?.figures?.total).toEqual(estimate.total);
  for (const group of document.pooled?.figures?.groups ?? []) {
    expect(estimate.groups).toContainEqual({ ...group, highByUnitGroups: expect.anything() });
  }
  expect(document.pooled).toMatchObject({ files: 3, earlierFiles: 1, municipalities: 3 });
});

test("a small cell is in no format, neither of all nor of the others where one takes its own away", async () => {
  const cwd = folder(network);
  const { document } = await aggregated(cwd, ".");
  const { figures } = document.pooled ?? {};
  // 13 full-time equivalents of two municipalities, 6 and 7: each would find the other's.
  expect(figures?.occupations.map(({ code }) => code)).not.toContain("2621");
  expect(figures?.hiddenOccupations?.count).toBeGreaterThan(1);
  // 68 in all, of which 7 are of one municipality and 61 of two: without either of those, more than 10.
  expect(figures?.groups.map(({ key }) => key["sector"])).toContain("culture");
  for (const format of ["table", "markdown", "csv", "json", "svg"]) {
    for (const lang of ["nb", "en"]) {
      const { out } = await runIn(cwd, "aggregate", ".", "--format", format, "--lang", lang);
      expect(out).not.toMatch(/2621|Arkivarer og kuratorer|Archivists and curators/);
      // No figure of one municipality: its name, its weight, its file of rows.
      expect(out).not.toMatch(/990[23]|ansatte\.workforce|rader\.csv|cube\.csv|280[,.]5|137[,.]5/);
    }
  }
});

test("a sector that is large only together is hidden, with another", async () => {
  const cwd = folder({
    "a.workforce.csv": rows(
      "9901",
      "health;5321;100",
      "school;2341;90",
      "culture;3411;8",
      "technical;7126;50",
    ),
    "b.workforce.csv": rows(
      "9902",
      "health;5321;80",
      "school;2341;70",
      "culture;3411;9",
      "technical;7126;40",
    ),
  });
  const { document } = await aggregated(cwd, ".");
  expect(document.pooled?.figures?.hiddenGroups.map(({ sector }) => sector)).toEqual([
    "culture",
    "technical",
  ]);
  for (const format of ["table", "markdown", "csv"]) {
    const { out } = await runIn(cwd, "aggregate", ".", "--format", format, "--lang", "nb");
    expect(out).toContain("skjult");
    expect(out).not.toMatch(/(^|[;|\s])(17|17,0|90|90,0)([;|\s]|$)/m);
  }
});

test("where the others are few, nothing is told", async () => {
  const cwd = folder({
    "a.workforce.csv": rows("9901", "health;5321;100"),
    "b.workforce.csv": rows("9902", "health;5321;9"),
  });
  const { document } = await aggregated(cwd, ".");
  expect(document.pooled).toMatchObject({ withheld: true, figures: null });
  for (const format of ["table", "markdown", "csv"]) {
    const { exit, out } = await runIn(cwd, "aggregate", ".", "--format", format, "--lang", "nb");
    expect(exit).toBe(0);
    expect(out).toMatch(/Ingen tall vises: uten ett av medlemmene er resten 10 årsverk eller mindre/);
    expect(out).not.toMatch(/109|\d,\d %/);
  }
});

test("a picture is of radars, and says so where there are none", async () => {
  const cwd = folder({ "a.workforce.csv": rows("9901", "health;5321;100") });
  expect(await runIn(cwd, "aggregate", ".", "--format", "svg", "--lang", "nb")).toEqual({
    exit: 1,
    out: "",
    err: "Det er ingen radar i .: et bilde (svg) er av radarer, og arbeidsstyrker er ikke i det.\n",
  });
});

test("the limit can be raised and not lowered", async () => {
  const cwd = folder(network);
  expect(await runIn(cwd, "aggregate", ".", "--suppress-below", "5")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("--suppress-below 5: expected 10 or more"),
  });
  const { document } = await aggregated(cwd, ".", "--suppress-below", "60");
  expect(document.pooled?.suppressBelow).toBe(60);
  expect(document.pooled?.figures?.groups.map(({ key }) => key["sector"])).not.toContain("culture");
});

test("a municipality that is there twice is named, and its small cells stay hidden", async () => {
  const cwd = folder({
    "a.workforce.csv": rows("9901", "health;5321;100", "culture;3411;30", "culture;2621;6", "school;2341;20"),
    "b.workforce.csv": rows("9901", "health;5321;100", "culture;3411;30", "culture;2621;6", "school;2341;20"),
  });
  const { exit, err, document } = await aggregated(cwd, ".");
  expect(exit).toBe(0);
  expect(err).toMatch(/b\.workforce\.csv:1:1: warning overlapping-workforce: /);
  expect(document.diagnostics.map(({ code }) => code)).toEqual(["overlapping-workforce"]);
  expect(document.pooled).toMatchObject({ files: 2, municipalities: 1 });
  expect(document.pooled?.figures?.occupations.map(({ code }) => code)).not.toContain("2621");
  // One file under two names of the call is one file.
  const once = await aggregated(cwd, "a.workforce.csv", "./a.workforce.csv");
  expect(once.document.pooled?.files).toBe(1);
});

test("files of different years are told by year", async () => {
  const cwd = folder({
    "a/a.estimate.yaml": "kommuneradar: estimate/1\ntitle: A\nworkforce: [{ file: a.csv, year: 2024 }]\n",
    "a/a.csv": rows("9901", "health;5321;100"),
    "b/b.estimate.yaml": "kommuneradar: estimate/1\ntitle: B\nworkforce: [{ file: b.csv, year: 2025 }]\n",
    "b/b.csv": rows("9902", "health;5321;100"),
    "c/c.workforce.csv": rows("9903", "health;5321;100"),
  });
  const { document } = await aggregated(cwd, ".");
  expect(document.pooled?.years).toEqual([
    { year: 2025, files: 1 },
    { year: 2024, files: 1 },
    { year: null, files: 1 },
  ]);
  const { out } = await runIn(cwd, "aggregate", ".", "--lang", "nb");
  expect(out).toContain("Filene er ikke fra samme år: 2025 (1), 2024 (1), uten år (1).");
});

test("what is counted in another way is named file by file, and nothing is pooled", async () => {
  const cwd = folder({
    "a.radar.yaml": smallRadar,
    "a.workforce.csv": rows("9901", "health;5321;100"),
    "b.workforce.csv": rows("9902", "health;5321;100"),
    "c.workforce.csv": rows("9903", "health;5321;100").replace("styrk08", "isco08"),
    "d.workforce.csv": rows("9904", "health;5321;100").replace("årsverk", "ansatte"),
  });
  const { exit, err, document } = await aggregated(cwd, ".");
  expect(exit).toBe(1);
  expect(err.match(/\w\.workforce\.csv:1:1: error mixed-workforce/g)).toEqual([
    "c.workforce.csv:1:1: error mixed-workforce",
    "d.workforce.csv:1:1: error mixed-workforce",
  ]);
  expect(document.pooled).toBeNull();
  expect(document.technologies).toHaveLength(1);
});

test("what is said of rows is for who has them, and not in what is passed on", async () => {
  const cwd = folder({
    "a.workforce.csv": rows(
      "9901",
      "health;5321;100",
      "health;5321;3,25",
      "school;9999;1,75",
      "school;2341;x",
    ),
  });
  const { exit, err, document } = await aggregated(cwd, ".");
  expect(exit).toBe(0);
  expect(err).toMatch(/a\.workforce\.csv:5:\d+: warning invalid-weight/);
  expect(err).toMatch(/a\.workforce\.csv:4:\d+: warning unknown-occupation/);
  expect(document.diagnostics).toEqual([]);
  expect(document.pooled).toMatchObject({ rejectedRows: 1 });
});

test("a radar that cannot be read is named, and the others are there all the same", async () => {
  const cwd = folder({
    "a.radar.yaml": smallRadar,
    "b.radar.yaml": "kommuneradar: radar/1\ntitle: [\n",
    "c.radar.yaml": new Uint8Array([0, 1, 2]),
  });
  const { exit, err, document } = await aggregated(cwd, ".");
  expect(exit).toBe(1);
  expect(err).toMatch(/b\.radar\.yaml:\d+:\d+: error yaml-syntax/);
  expect(err).toMatch(/c\.radar\.yaml:1:1: error unreadable-file/);
  expect(document.technologies).toMatchObject([{ id: "rpa", radars: 1 }]);
});

test("rows that an estimate names and that are kept elsewhere are a warning, and the cube counts", async () => {
  const cwd = folder({
    "a.estimate.yaml": "kommuneradar: estimate/1\ntitle: A\nworkforce: [{ file: rader.csv }]\n",
    "cube.csv": network["vest/cube.csv"],
  });
  const { exit, err, document } = await aggregated(cwd, ".");
  expect(exit).toBe(0);
  expect(err).toMatch(/^rader\.csv:1:1: warning unreadable-file: .*\n$/);
  expect(document.pooled?.files).toBe(1);
});

test("codes of a file's own count by the mapping that an estimate names, and without it the file is refused", async () => {
  const files = {
    "a.estimate.yaml":
      "kommuneradar: estimate/1\ntitle: A\nworkforce: [{ file: a.workforce.csv, codes: yrkeskatalog, mapping: kobling.csv }]\n",
    "a.workforce.csv": "kommune;yrkeskode;årsverk\n9901;5321111;40\n9901;2341101;60\n",
    "kobling.csv": "kode;styrk08\n5321111;5321\n2341101;2341\n",
  };
  const mapped = await aggregated(folder(files), ".");
  expect(mapped).toMatchObject({ exit: 0, err: "" });
  expect(mapped.document.pooled?.figures?.occupations.map(({ code }) => code)).toEqual(["2341", "5321"]);
  const { "kobling.csv": _, ...without } = files;
  const lost = await aggregated(folder(without), ".");
  expect(lost.exit).toBe(1);
  expect(lost.err).toMatch(/a\.estimate\.yaml:3:\d+: error mapping-not-found/);
  expect(lost.document.pooled).toBeNull();
  const unnamed = {
    ...files,
    "a.estimate.yaml": files["a.estimate.yaml"].replace(", mapping: kobling.csv", ""),
  };
  expect((await aggregated(folder(unnamed), ".")).err).toMatch(/error missing-mapping/);
});

test("a folder that leads back to itself ends", async () => {
  const cwd = folder({ "a/a.radar.yaml": smallRadar });
  symlinkSync(cwd, join(cwd, "a", "rundt"));
  expect((await aggregated(cwd, ".")).document.radars).toHaveLength(1);
});

test.each([
  [["borte"], 2, /borte is neither a file nor a folder/],
  [["tom"], 1, /No radar and no workforce was found in tom/],
  [["a.projects.yaml"], 1, /a\.projects\.yaml:1:1: error unknown-kind: a\.projects\.yaml is neither a radar/],
  [["a.radar.yaml", "a.projects.yaml"], 1, /error unknown-kind/],
  [["feil.workforce.csv"], 1, /No workforce file counts/],
  [["a.radar.yaml", "--scores", "ingen"], 2, /ingen/],
  [[], 2, /missing required argument/],
] as const)("%j ends with %d, and says what would do", async (args, code, message) => {
  const cwd = folder({
    "tom/les.txt": "",
    "a.radar.yaml": smallRadar,
    "a.projects.yaml": "kommuneradar: projects/1\ntitle: P\nprojects: []\n",
    "feil.workforce.csv": "kommune;styrk08;årsverk\n9901;5321;x\n",
  });
  const { exit, err } = await runIn(cwd, "aggregate", ...args);
  expect(exit).toBe(code);
  expect(err).toMatch(message);
});

describe("a file is written over what stands there, and the ending decides what it is", () => {
  test.each([
    ["n.md", "## "],
    ["n.csv", "of,id"],
    ["n.json", "{"],
    ["n.svg", "<svg"],
    ["n.html", "<!doctype html>"],
    ["n.txt", "technology"],
  ])("%s", async (output, start) => {
    const cwd = folder({ ...network, [output]: "before" });
    const call = ["aggregate", "nord", "sor", "vest", "-o", output];
    expect(await runIn(cwd, ...call)).toMatchObject({ exit: 0, out: "", err: `Wrote ${output}\n` });
    expect(readFileSync(join(cwd, output), "utf8").startsWith(start)).toBe(true);
  });

  test("what is no ending of ours is refused, a format that is said counts, and where nothing can be written it is told", async () => {
    const cwd = folder({ ...network, "tom/x.txt": "" });
    const refused = await runIn(cwd, "aggregate", ".", "-o", "n.xls");
    expect([refused.exit, refused.err]).toEqual([
      2,
      expect.stringContaining("txt, md, csv, json, svg, html"),
    ]);
    await runIn(cwd, "aggregate", ".", "-o", "n.data", "--format", "json");
    expect(aggregateOutput.parse(JSON.parse(readFileSync(join(cwd, "n.data"), "utf8"))).version).toBe(1);
    const gone = await runIn(cwd, "aggregate", ".", "-o", "gone/n.md");
    expect([gone.exit, gone.err]).toEqual([1, expect.stringContaining("gone/n.md")]);
    const none = await runIn(cwd, "aggregate", "tom", "-o", "none.json");
    expect([none.exit, existsSync(join(cwd, "none.json"))]).toEqual([1, false]);
  });
});

test("no file that is read is written over, by whatever name it is called", async () => {
  const cwd = folder({ ...network, "own.csv": "styrk08,score\n5321,0.2\n" });
  symlinkSync(join(cwd, "own.csv"), join(cwd, "link.csv"));
  const workforce = Object.keys(network).find((name) => name.endsWith(".workforce.csv")) ?? "";
  for (const output of [workforce, "sor/sor.estimate.yaml", "link.csv"]) {
    const before = readFileSync(join(cwd, output), "utf8");
    const call = ["aggregate", ".", "--scores", "own.csv", "--format", "csv", "-o", output];
    const { exit, out, err } = await runIn(cwd, ...call);
    expect([exit, out, err]).toEqual([2, "", expect.stringContaining(`${output} is one of the files`)]);
    expect(readFileSync(join(cwd, output), "utf8")).toBe(before);
  }
});

test("a page stands alone: every figure of the picture is in a table, nothing is run or fetched", async () => {
  const { out } = await runIn(folder(network), "aggregate", ".", "--format", "html", "--lang", "nn");
  expect(out).toContain('<html lang="nn">');
  expect(out).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  expect(out).toContain("prefers-color-scheme: dark");
  expect(out.match(/<table/g)?.length).toBe(4);
  expect(out).toMatch(/<img [^>]*alt="[^"]+"/);
});

test("one figure is counted in one way, that of the call; whose own estimate counts otherwise is told", async () => {
  const own = network["sor/sor.estimate.yaml"];
  const cwd = folder({
    ...network,
    "own.csv": "styrk08,score\n5321,0.2\n2341,0.3\n3411,0.4\n4110,0.5\n2223,0.6\n2621,0.7\n",
    "sor/sor.estimate.yaml": `${own}method: { fallback: true, mapping: median }\noverrides: [{ occupation: "5321", probability: 0.9, because: B }]\n`,
  });
  const before = await aggregated(folder(network), ".");
  const same = await aggregated(cwd, ".");
  expect(same.document.pooled?.figures).toEqual(before.document.pooled?.figures);
  expect(before.document.pooled?.ownMethods).toEqual([]);
  expect(same.document.pooled?.ownMethods).toEqual([
    {
      file: "sor/sor.estimate.yaml",
      scores: null,
      mapping: "median",
      fallback: true,
      bridge: null,
      overrides: 1,
      processes: 0,
    },
  ]);
  const { out } = await runIn(cwd, "aggregate", ".");
  expect(out).toContain("sor/sor.estimate.yaml (mapping median, filled from the group, 1 value of its own)");
  const wanted = await aggregated(cwd, ".", "--override", "5321=0.5", "--override", "2341=0");
  const { figures } = wanted.document.pooled ?? {};
  expect(figures?.settings.overrides.map(({ occupation }) => occupation)).toEqual(["5321", "2341"]);
  expect(figures?.occupations.find(({ code }) => code === "5321")).toMatchObject({
    probability: 0.5,
    level: "override",
  });
  const scored = await aggregated(cwd, ".", "--scores", "own.csv", "--score-kind", "index");
  const health = scored.document.pooled?.figures?.occupations.find(({ code }) => code === "5321");
  expect(health?.probability).toBe(0.2);
  expect(scored.document.pooled?.ownMethods[0]?.scores).toBe("frey-osborne-2017");
  const missing = await runIn(cwd, "aggregate", ".", "--scores", "gone.csv");
  expect([missing.exit, missing.out]).toEqual([1, ""]);
  expect((await runIn(cwd, "aggregate", ".", "--scores", "nonsense")).exit).toBe(2);
});

test("Parquet workforces of folders count where DuckDB is asked for, and no others", async () => {
  const cwd = folder(network);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `COPY (SELECT '9904' AS kommune, 'health' AS sektor, '5321' AS styrk08, '100' AS årsverk) TO '${cwd}/vest/x.workforce.parquet'`,
  );
  const [without, taken] = [await aggregated(cwd, "."), await aggregated(cwd, ".", "--engine", "duckdb")];
  expect(without.document.pooled?.files).toBe(3);
  expect(taken.document.pooled?.files).toBe(4);
  const weightOf = ({ document }: typeof taken) => document.pooled?.figures?.total.weight ?? 0;
  expect(weightOf(taken) - weightOf(without)).toBe(100);
});
