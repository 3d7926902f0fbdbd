import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { estimateOutput, workforceImportOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { folder, runIn } from "./run.ts";

const staff =
  "Navn;Kommune;Sektor;Yrke;Stillingsprosent\nKari;0301;Skole;2341;100\nOla;0301;Skole;2341;50\nPer;0301;Helse;5321;x\n";
const imported = async (cwd: string, ...options: string[]) => {
  const { exit, out, err } = await runIn(cwd, "workforce", "import", ...options, "--format", "json");
  return { exit, err, document: workforceImportOutput.parse(JSON.parse(out)) };
};

test("from a list of employees to a figure: two calls, and no person in between", async () => {
  const cwd = folder({ "ansatte.csv": staff });
  const { exit, out, err } = await runIn(
    cwd,
    "workforce",
    "import",
    "ansatte.csv",
    "-o",
    "by.workforce.csv",
    "--lang",
    "nb",
  );
  expect(exit).toBe(0);
  expect(readFileSync(join(cwd, "by.workforce.csv"), "utf8")).toBe(
    "kommune;sektor;styrk08;årsverk\n0301;school;2341;1,5\n",
  );
  expect(out).toContain("Navn (navn på personer)");
  expect(out).not.toContain("Kari");
  expect(err).toContain("ansatte.csv:4:1: warning row-left-out:");
  expect(err).toContain(
    "Skrev by.workforce.csv\nSkrev by.estimate.yaml\nNeste: kommuneradar estimate by.estimate.yaml\n",
  );
  const estimate = await runIn(cwd, "estimate", "by.estimate.yaml", "--format", "json");
  expect(estimate.exit).toBe(0);
  expect(estimateOutput.parse(JSON.parse(estimate.out)).total.weight).toBe(1.5);
  expect((await runIn(cwd, "check", "by.workforce.csv", "by.estimate.yaml")).exit).toBe(0);
});

test("every row is accounted for in the JSON", async () => {
  const cwd = folder({ "ansatte.csv": staff });
  const { document } = await imported(cwd, "ansatte.csv", "-o", "by.csv");
  expect(document).toMatchObject({
    entriesIn: 3,
    entriesUsed: 2,
    entriesLeftOut: [{ reason: "not-a-number", entries: 1 }],
    cells: 1,
    weightTotal: 1.5,
    weight: "percent",
    classification: "styrk08",
    written: ["by.csv", "by.estimate.yaml"],
  });
});

describe("files that exist", () => {
  test("are refused, and with --force the estimate file is kept", async () => {
    const cwd = folder({ "ansatte.csv": staff, "by.csv": "old", "by.estimate.yaml": "mine" });
    const refused = await imported(cwd, "ansatte.csv", "-o", "by.csv");
    expect(refused.exit).toBe(1);
    expect(refused.document.written).toEqual([]);
    expect(readFileSync(join(cwd, "by.csv"), "utf8")).toBe("old");
    const forced = await imported(cwd, "ansatte.csv", "-o", "by.csv", "--force");
    expect(forced.document.written).toEqual(["by.csv"]);
    expect(readFileSync(join(cwd, "by.estimate.yaml"), "utf8")).toBe("mine");
  });

  test("the file that is imported is never replaced, whatever it is called", async () => {
    const cwd = folder({ "ansatte.csv": staff });
    for (const output of ["ansatte.csv", "./ansatte.csv", join(cwd, "ansatte.csv")]) {
      const { exit, document } = await imported(cwd, "ansatte.csv", "-o", output, "--force");
      expect([exit, document.written, document.diagnostics.at(-1)?.code]).toEqual([1, [], "not-written"]);
    }
    expect(readFileSync(join(cwd, "ansatte.csv"), "utf8")).toBe(staff);
  });

  test("a missing folder and a folder in the way are told in words, and nothing is half written", async () => {
    const cwd = folder({ "ansatte.csv": staff });
    mkdirSync(join(cwd, "by.csv"));
    for (const [output, words] of [
      ["no/such/by.csv", "mappen finnes ikke"],
      ["by.csv", "det er en mappe med det navnet"],
    ] as const) {
      const { exit, err } = await imported(cwd, "ansatte.csv", "-o", output, "--force", "--lang", "nb");
      expect([exit, err]).toEqual([1, expect.stringContaining(`${output} kunne ikke skrives: ${words}`)]);
    }
    expect(readdirSync(cwd).toSorted()).toEqual(["ansatte.csv", "by.csv"]);
  });

  test("a dry run writes nothing", async () => {
    const cwd = folder({ "ansatte.csv": staff });
    expect((await imported(cwd, "ansatte.csv", "-o", "by.csv", "--dry-run")).exit).toBe(0);
    expect(existsSync(join(cwd, "by.csv"))).toBe(false);
  });
});

test("codes without a target are told with the title that the source has for them", async () => {
  const cwd = folder({ "a.csv": "stillingskode;stillingstittel;årsverk\n7531;Lektor;2\n7174;;10\n" });
  const { document } = await imported(cwd, "a.csv", "-o", "b.csv");
  expect(document.unmapped).toEqual([
    { code: "7174", entries: 1, weight: 10 },
    { code: "7531", title: "Lektor", entries: 1, weight: 2 },
  ]);
});

test("position codes: list, map, import", async () => {
  const cwd = folder({ "a.csv": "stillingskode;årsverk\n7531;2\n7174;10\n" });
  const listed = await imported(cwd, "a.csv", "-o", "b.csv", "--write-unmapped", "map.csv");
  expect(listed.exit).toBe(1);
  expect(listed.document.unmapped.map(({ code }) => code)).toEqual(["7174", "7531"]);
  const map = join(cwd, "map.csv");
  expect(readFileSync(map, "utf8")).toBe("from;styrk08\n7174;\n7531;\n");
  writeFileSync(map, "from;styrk08\n7174;2223\n7531;\n");
  const { exit, err, document } = await imported(
    cwd,
    "a.csv",
    "-o",
    "b.csv",
    "--mapping",
    "map.csv",
    "--write-unmapped",
    "map.csv",
  );
  expect(exit).toBe(0);
  expect(document.codes).toMatchObject({ system: "position", why: "header" });
  expect(document.written).toEqual(["b.csv", "b.estimate.yaml"]);
  expect(err).toContain("Every code without a target is listed already: nothing was written to map.csv.\n");
  expect(readFileSync(join(cwd, "b.csv"), "utf8")).toBe("styrk08;fte\n2223;10\nstillingskode 7531;2\n");
  expect(readFileSync(map, "utf8")).toBe("from;styrk08\n7174;2223\n7531;\n");
});

test("codes to map: that there are none is said, and a file that cannot take them is left as it is", async () => {
  const cwd = folder({
    "none.csv": "stillingskode;årsverk\n7531;x\n",
    "a.csv": "stillingskode;årsverk\n7531;2\n",
    "notes.csv": "en kolonne\n7531\n",
    "klass.json": "{}",
    "a-folder/x": "",
  });
  const none = await imported(cwd, "none.csv", "-o", "b.csv", "--write-unmapped", "map.csv");
  const said = "Every row was left out, so there is no code to list: map.csv was not written.";
  expect(none.err).toContain(`${said}\n`);
  expect(none.document.diagnostics).toContainEqual(
    expect.objectContaining({ file: "map.csv", code: "nothing-unmapped", severity: "info", message: said }),
  );
  expect(existsSync(join(cwd, "map.csv"))).toBe(false);
  for (const [file, reason] of [
    ["notes.csv", "The mapping cannot be read"],
    ["klass.json", "JSON"],
    ["a-folder", "there is a folder of that name"],
  ] as const) {
    const { exit, err, document } = await imported(cwd, "a.csv", "-o", "b.csv", "--write-unmapped", file);
    expect([exit, document.written]).toEqual([1, []]);
    expect(err).toContain(`${file} could not be written: ${reason}`);
  }
  expect(readFileSync(join(cwd, "notes.csv"), "utf8")).toBe("en kolonne\n7531\n");
});

test("an estimate file's mapping is used by estimate and check, and missed where it is not there", async () => {
  const estimateFile = (rest: string) =>
    `kommuneradar: estimate/1\ntitle: x\nworkforce: { file: a.csv, ${rest} }\n`;
  const cwd = folder({
    "a.csv": "yrkeskode;fte\n2310101;2\n7174;1\n",
    "klass.json": JSON.stringify({ correspondenceMaps: [{ sourceCode: "2310101", targetCode: "2341" }] }),
    "a.estimate.yaml": estimateFile("codes: yrkeskatalog, mapping: klass.json"),
    "b.estimate.yaml": estimateFile("mapping: missing.csv"),
    "c.estimate.yaml": estimateFile("codes: yrkeskatalog"),
  });
  const { exit, out } = await runIn(cwd, "estimate", "a.estimate.yaml", "--format", "json");
  const { total, diagnostics } = estimateOutput.parse(JSON.parse(out));
  expect([exit, total.weight, total.covered]).toEqual([0, 3, 2]);
  expect(diagnostics.map(({ code }) => code)).toContain("unmapped-code");
  const checked = await runIn(cwd, "check", "a.estimate.yaml", "a.csv");
  expect([checked.exit, checked.out.match(/(?:warning|error) [a-z-]+/g)]).toEqual([
    0,
    ["warning unmapped-code"],
  ]);
  for (const [file, code] of [
    ["b.estimate.yaml", "mapping-not-found"],
    ["c.estimate.yaml", "missing-mapping"],
  ] as const) {
    for (const command of ["estimate", "check"]) {
      const refused = await runIn(cwd, command, file);
      expect(refused.exit).toBe(1);
      expect(refused.out + refused.err).toContain(`error ${code}`);
    }
  }
});

test("what was found can be changed", async () => {
  const cwd = folder({ "a.csv": "Område;Kode;År;Antall;Timer\nA;2223;2023;1;9\nA;2223;2024;2;9\n" });
  const { document } = await imported(
    cwd,
    ...["a.csv", "--dry-run", "--column", "sector=", "--column", "occupation=Kode", "--codes", "isco08"],
    ...["--where", "år=2023", "--column", "fte=Timer", "--municipality", "4601"],
  );
  expect(document).toMatchObject({ entriesUsed: 1, weightTotal: 9, weight: "fte", classification: "isco08" });
  expect(document.filters).toEqual([{ header: "År", value: "2023", why: "asked" }]);
  const split = folder({ "a.csv": "kommune;styrk08;fte\n1507;2223;1\n" });
  expect((await imported(split, "a.csv", "--dry-run")).exit).toBe(1);
  expect((await imported(split, "a.csv", "--dry-run", "--municipality", "1507=1580")).exit).toBe(0);
});

test("what cannot be read is told without a stack", async () => {
  const cwd = folder({ "a.xlsx": "PK\u0003\u0004 torn", "empty.csv": "", "m.csv": "x", "a.csv": staff });
  writeFileSync(join(cwd, "a.csv.gz"), Uint8Array.of(0x1f, 0x8b, 8, 0));
  for (const file of ["a.xlsx", "empty.csv", "missing.csv", ".", "a.csv.gz"]) {
    const { exit, document, err } = await imported(cwd, file, "-o", "b.csv");
    expect([exit, document.source, document.diagnostics.length]).toEqual([1, null, 1]);
    expect(err).not.toContain(" at ");
  }
  expect(
    (await imported(cwd, "a.csv", "-o", "b.csv", "--mapping", "m.csv")).document.diagnostics[0]?.code,
  ).toBe("mapping-unreadable");
  expect((await imported(cwd, "a.csv", "-o", "no/such/b.csv")).exit).toBe(1);
});

test("a call that makes no sense is a matter of usage", async () => {
  const cwd = folder({ "a.csv": staff });
  for (const options of [
    [],
    ["-o", "b.xlsx"],
    ["-o", "b.csv", "--column", "x"],
    ["-o", "b.csv", "--column", "colour=x"],
    ["-o", "b.csv", "--municipality", "Oslo"],
  ]) {
    expect((await runIn(cwd, "workforce", "import", "a.csv", ...options)).exit).toBe(2);
  }
  expect((await runIn(cwd, "workforce")).exit).toBe(2);
  const help = await runIn(cwd, "workforce", "import", "--help");
  expect([help.exit, help.out.includes("Example:")]).toEqual([0, true]);
});

test("workforce new writes a file to fill in, once", async () => {
  const cwd = folder({});
  const first = await runIn(cwd, "workforce", "new", "--lang", "nb");
  expect([first.exit, first.err]).toEqual([0, "Skrev arbeidsstyrke.workforce.csv\n"]);
  expect((await runIn(cwd, "check", "arbeidsstyrke.workforce.csv")).exit).toBe(0);
  expect((await runIn(cwd, "workforce", "new")).exit).toBe(1);
  expect((await runIn(cwd, "workforce", "new", "--force")).exit).toBe(0);
  expect(await runIn(cwd, "workforce", "new", "-o", "ny.workforce.csv")).toMatchObject({ exit: 0 });
  expect(existsSync(join(cwd, "ny.workforce.csv"))).toBe(true);
});

test("the preview shows what is used, each column with its role, and of the rest the names alone", async () => {
  const head = "Navn;Kommune;Tjeneste;Yrkeskode;Stillingstittel;Stillingsprosent;Merknad;Kjønn";
  const rows = Array.from({ length: 25 }, (_, at) => `Kari;0301;Skole;2341;Lærer;${at + 60};Ring Per;K`);
  const cwd = folder({ "ansatte.csv": [head, ...rows, ""].join("\n") });
  const { out } = await runIn(cwd, "workforce", "import", "ansatte.csv", "--dry-run", "--lang", "nb");
  const lines = out.split("\n");
  const first = lines.indexOf("De første 20 radene");
  expect(lines.slice(first + 1, first + 4)).toEqual([
    "  Kommune   │ Tjeneste │ Yrkeskode │ Stillingstittel │ Stillingsprosent",
    "  (kommune) │ (sektor) │ (yrke)    │ (yrkestittel)   │ (stillingsprosent)",
    "  0301      │ Skole    │ 2341      │ Lærer           │ 60",
  ]);
  expect(lines[first + 23]).toBe("");
  expect(out).toContain("Utelatt, ikke i bruk  Merknad, Kjønn\n");
  expect(out).not.toMatch(/Kari|Ring Per/);
});
