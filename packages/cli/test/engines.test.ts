import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { cubeQuery, sqlDialects, tableForSql } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder, run, runIn } from "./run.ts";

const weights = [
  "1",
  "0,5",
  "12.25",
  "100",
  "0.8125",
  "0.8135",
  "0,00049",
  "1.00050000001",
  "7,",
  ".5",
  "00012.5",
];
/** What SQL cannot tell, or no one can. */
const odd = ["1 234,5", "1\u00a0000", "-3", "", "x", "1e3", "1.2.3", "1234567890", "0000000000012"];

/** Rows with every kind of weight, in an order of their own. */
const rows = Array.from({ length: 6000 }, (_, at) => {
  const weight = at % 53 === 0 ? odd[(at / 53) % odd.length] : weights[(at * 7) % weights.length];
  const municipality = ["9901", "9902", "0301", ""][(at * 5) % 4];
  const sector = ["health", " helse ", "Skole", "ukjent", '"to; ting"'][(at * 3) % 5];
  const occupation = ["5321", "2341", " 4110 ", "9999", "", "53"][(at * 11) % 6];
  return [municipality, sector, occupation, weight];
});
const text = ["kommune;sektor;styrk08;årsverk", ...rows.map((row) => row.join(";")), ""].join("\r\n");

const files = { "by.workforce.csv": text };
const call = ["estimate", "--group-by", "municipality,sector", "--format", "json"];
const figures = ({ out }: { out: string }) => {
  const { diagnostics: _, settings, ...told } = JSON.parse(out);
  const { engine: __, ...others } = settings;
  return { settings: others, ...told };
};
const engineOf = ({ out }: { out: string }) => JSON.parse(out).settings.engine;
const sha1 = (told: unknown) => createHash("sha1").update(JSON.stringify(told)).digest("hex");

const options = { reference: referenceData };
const table = tableForSql(text, options);
if (table?.columns === undefined) throw new Error("no columns");
const query = cubeQuery(table.columns, '"workforce"');
const create = `CREATE TABLE workforce (${table.headers.map((name) => `"${name}" TEXT`).join(", ")})`;
const insert = `INSERT INTO workforce VALUES ${rows
  .map((row) => `(${row.map((cell) => `'${(cell ?? "").replace(/^"(.*)"$/, "$1")}'`).join(", ")})`)
  .join(", ")}`;

const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A folder for all tests of this file. */
function kept(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), "kommuneradar-engines-"));
  made.push(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** The answer of the one query, by each engine. */
const answers: Record<string, () => Promise<readonly (readonly unknown[])[]>> = {
  DuckDB: async () => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(create);
    await connection.run(insert);
    return (await connection.runAndReadAll(query)).getRows();
  },
  SQLite: async () => {
    const database = new DatabaseSync(":memory:");
    database.exec(create);
    database.exec(insert);
    return database.prepare(query).all().map(Object.values);
  },
  PostgreSQL: async () => {
    const database = new PGlite();
    await database.exec(create);
    await database.exec(insert);
    return (await database.query<Record<string, unknown>>(query)).rows.map(Object.values);
  },
};

describe("an estimate is the same on every engine", () => {
  let own = { out: "" };
  let expected = "";
  beforeAll(async () => {
    own = await runIn(kept(files), ...call, "by.workforce.csv");
    expected = sha1(figures(own));
  }, 60_000);

  test("our reader counts what it should", () => {
    expect(figures(own).rejectedRows).toBeGreaterThan(50);
    expect(figures(own).groups.length).toBeGreaterThan(10);
    expect(figures(own).total.weight).toBeGreaterThan(50_000);
  });

  test.each(Object.entries(answers))("%s runs the query unchanged", async (_, answer) => {
    const cube = [
      [...(table.columns?.dimensions ?? []), table.columns?.occupation, table.columns?.weight, "cube_rows"],
      ...(await answer()),
    ].map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(","));
    const read = await runIn(folder({ "cube.csv": cube.join("\n") }), ...call, "--from-cube", "cube.csv");
    expect(sha1(figures(read))).toBe(expected);
  });

  test("the script for DuckDB writes the cube", async () => {
    const cwd = folder(files);
    const { out } = await runIn(cwd, ...call, "by.workforce.csv", "--print-sql", "duckdb");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const placed = out
      .replace("'by.workforce.csv'", `'${cwd}/by.workforce.csv'`)
      .replace("'cube.csv'", `'${cwd}/cube.csv'`);
    await connection.run(placed);
    const read = await runIn(cwd, ...call, "--from-cube", "cube.csv");
    expect(sha1(figures(read))).toBe(expected);
  });

  test("--engine duckdb reads the file itself", async () => {
    const cwd = folder(files);
    const read = await runIn(cwd, ...call, "by.workforce.csv", "--engine", "duckdb");
    expect(sha1(figures(read))).toBe(expected);
    expect(engineOf(read)).toBe("duckdb");
    expect(engineOf(await runIn(cwd, ...call, "by.workforce.csv"))).toBe("stream");
  });

  test("a file in Windows-1252 is the same to our reader and to DuckDB, its header too", async () => {
    const ansi = Buffer.from("kommune;sektor;styrk08;årsverk\n9901;Årsverk på Ås;5321;2,5\n", "latin1");
    const cwd = folder({ "ansi.csv": ansi });
    const own = await runIn(cwd, ...call, "ansi.csv");
    expect(figures(own)).toMatchObject({ total: { weight: 2.5 } });
    expect(figures(await runIn(cwd, ...call, "ansi.csv", "--engine", "duckdb"))).toEqual(figures(own));
    const { out } = await runIn(cwd, ...call, "ansi.csv", "--print-sql", "sqlite");
    expect(out).toContain("iconv -f WINDOWS-1252");
    expect(out).toContain('AS "årsverk"');
  });

  test("Parquet is read without being asked how", async () => {
    const cwd = folder(files);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const source = sqlDialects
      .find(({ id }) => id === "duckdb")
      ?.source({ ...table, path: join(cwd, "by.workforce.csv"), encoding: "utf-8" });
    await connection.run(`COPY (SELECT * FROM ${source}) TO '${cwd}/by.parquet' (FORMAT parquet)`);
    expect(sha1(figures(await runIn(cwd, ...call, "by.parquet")))).toBe(expected);
    writeFileSync(
      join(cwd, "by.estimate.yaml"),
      "kommuneradar: estimate/1\ntitle: By\nworkforce: by.parquet\n",
    );
    const named = await runIn(cwd, ...call, "by.estimate.yaml");
    const { weight, mean, coverage } = figures(own).total;
    expect(figures(named).total).toMatchObject({ weight, mean, coverage });
  });
});

const longName = "antall årsverk i kommunen, avtalte og faktiske, regnet per måned";

describe("what cannot be done is said", () => {
  const cwd = kept({
    "by.csv": "styrk08;fte\n5321;1\n",
    "head.csv": "a;b\n1;2\n",
    "broken.parquet": "no Parquet",
    "torn.csv": 'styrk08;fte\n5321;1\n5321;1;2;3;4\n"5321;7\n',
    "two.estimate.yaml": "kommuneradar: estimate/1\ntitle: By\nworkforce: [by.csv, torn.csv]\n",
    "one.estimate.yaml": "kommuneradar: estimate/1\ntitle: By\nworkforce: by.csv\n",
    "cube.csv": "styrk08;fte;cube_rows\n5321;12,5;4\n",
    "both.csv": Buffer.concat([
      Buffer.from("kommune;sektor;styrk08;fte\n9901;Årsverk;5321;1\n"),
      Buffer.from("9901;Årsverk;5321;1\n", "latin1"),
    ]),
    "long.estimate.yaml": `kommuneradar: estimate/1\ntitle: By\nworkforce: { file: long.csv, columns: { fte: "${longName}" } }\n`,
    "long.csv": `styrk08;${longName}\n5321;1\n`,
  });
  test.each([
    [["by.csv", "--from-cube", "by.csv"], /no column cube_rows/],
    [["by.csv", "--from-cube", "cube.csv"], /not both/],
    [["two.estimate.yaml", "--from-cube", "cube.csv"], /several workforce files/],
    [["two.estimate.yaml", "--print-sql", "sqlite"], /one workforce file/],
    [["by.csv", "torn.csv", "--print-sql", "sqlite"], /one workforce file/],
    [["both.csv", "--print-sql", "sqlite"], /UTF-8 and some Windows-1252/],
    [["both.csv", "--engine", "duckdb"], /UTF-8 and some Windows-1252/],
    [["long.estimate.yaml", "--print-sql", "postgres"], /after 63 bytes/],
    [["head.csv", "--print-sql", "sqlite"], /no header with an occupation/],
    [["gone.csv", "--print-sql", "sqlite"], /no header with an occupation/],
    [["by.csv", "--print-sql", "oracle"], /duckdb, postgres, sqlite/],
    [["broken.parquet"], /duckdb could not read broken\.parquet|duckdb could not read .*broken\.parquet/],
    [["torn.csv", "--engine", "duckdb"], /--engine stream says which lines/],
    [[], /--from-cube/],
  ])("%j", async (given, expected) => {
    const { exit, err, out } = await runIn(cwd, "estimate", ...given);
    expect(err).toMatch(expected);
    expect([exit, out]).toEqual([2, ""]);
  });

  test("a file that is not there is one, whatever reads it", async () => {
    const { exit, err } = await runIn(cwd, "estimate", "gone.csv", "--engine", "duckdb");
    expect([exit, err]).toEqual([1, expect.stringMatching(/gone\.csv/)]);
  });

  test("an estimate file reads a cube in place of its workforce", async () => {
    const { out } = await runIn(
      cwd,
      "estimate",
      "one.estimate.yaml",
      "--from-cube",
      "cube.csv",
      "--format",
      "json",
    );
    expect(JSON.parse(out).total).toMatchObject({ weight: 12.5 });
  });

  test("the example's figures are the engine's too", async () => {
    const file = join(import.meta.dirname, "../../../examples/eksempelby/arbeidsstyrke.workforce.csv");
    const [own, other] = [await run(...call, file), await run(...call, file, "--engine", "duckdb")];
    expect(sha1(figures(other))).toBe(sha1(figures(own)));
  });
});
