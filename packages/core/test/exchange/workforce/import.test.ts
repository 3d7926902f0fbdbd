import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  appendUnmapped,
  noteSeverity,
  readEstimateFile,
  readMapping,
  readWorkforce,
  workforceTemplate,
  writeEstimateFor,
  writeImportedWorkforce,
} from "../../../src/index.ts";
import { cellsOf, importing } from "./run.ts";

const mapping = (text: string) => {
  const read = readMapping(text);
  if (!read) throw new Error("no mapping");
  return read;
};

describe("persons", () => {
  // Made-up numbers with right check digits.
  const fnr = "01010750160";

  test("columns that tell who somebody is are dropped and named, and blank in the preview", async () => {
    const text = `Navn;Fødselsnummer;Ansattnr;E-post;Merknad;styrk08;årsverk\nKari;${fnr};7;k@x.no;${fnr};2223;1\nOla;x;8;;;2223;0,5\n`;
    const { plan, result } = await importing(text);
    expect(plan.personal.map(({ header, reason }) => `${header}: ${reason}`)).toEqual([
      "Navn: name",
      "Fødselsnummer: birth-number",
      "Ansattnr: employee-id",
      "E-post: contact",
      "Merknad: birth-number",
    ]);
    expect(plan.preview[0]).toEqual(["", "", "", "", "", "2223", "1"]);
    const csv = writeImportedWorkforce(result, "nb");
    expect(csv).toBe("styrk08;årsverk\n2223;1,5\n");
  });

  test("they are refused where they are asked for", async () => {
    const { notes, result } = await importing("Navn;styrk08\nKari;2223\n", { columns: { sector: "Navn" } });
    expect(notes).toContain("personal-column-asked");
    expect(result.notes.some((note) => noteSeverity(note) === "error")).toBe(true);
  });

  test("a number without right check digits is no birth number", async () => {
    const { plan } = await importing("styrk08;saksnr\n2223;01010750161\n");
    expect(plan.personal).toEqual([]);
  });
});

describe("codes", () => {
  const detected = async (text: string, choices = {}) => (await importing(text, choices)).plan.codes;

  test("are those the header names, else those whose codes exist", async () => {
    expect(await detected("isco08;fte\n2223;1\n")).toMatchObject({ system: "isco08", why: "header" });
    expect(await detected("yrke;fte\n2223;1\n5321;2\n")).toMatchObject({
      system: "styrk08",
      why: "values",
      share: 1,
    });
    expect(await detected("yrke;fte\nSykepleiere;1\n5321;2\nHelsefagarbeidere;2\n")).toMatchObject({
      system: "styrk08",
      why: "values",
      share: 1,
    });
    expect(await detected("yrke;fte\n29-1141;1\n")).toMatchObject({ system: "soc2010", why: "values" });
    expect(await detected("yrkeskode;fte\n2310101;1\n")).toMatchObject({
      system: "yrkeskatalog",
      why: "values",
    });
    expect(await detected("stillingskode;fte\n7531;1\n")).toMatchObject({
      system: "position",
      why: "header",
    });
    expect(await detected("yrke;fte\n9430;1\n7352;2\n")).toMatchObject({ system: "position", why: "values" });
    expect(await detected("yrke;fte\n2223;1\n", { codes: "isco08" })).toMatchObject({
      system: "isco08",
      why: "asked",
    });
  });

  test("seven digits and position codes need a table, and are listed heaviest first", async () => {
    const text = "yrkeskode;stillingsprosent\n2310101;50\n3310102;100\n2310101;25\n";
    const { result, notes } = await importing(text);
    expect(notes).toContain("mapping-needed");
    expect(result.unmapped.map(({ code, weightMilli }) => [code, weightMilli])).toEqual([
      ["3310102", 1000],
      ["2310101", 750],
    ]);
  });

  test("Klass tables, as CSV and JSON, and two-column files map them; what has none is never a code of STYRK-08", async () => {
    const text = "stillingskode;årsverk\n7531;1\n6572;2\n7174;3\n";
    const tables = [
      "from;to;note\n7531;2223;x\n7174;;\n",
      "sourceCode;sourceName;targetCode;targetName\n7531;a;2223;b\n7174;a;;\n",
      JSON.stringify({
        correspondenceMaps: [
          { sourceCode: "7531", targetCode: "2223" },
          { sourceCode: "7174", targetCode: "" },
        ],
      }),
      "7531;2223\n7174;\n",
    ];
    for (const table of tables) {
      const { result } = await importing(text, {}, { mapping: mapping(table) });
      expect(cellsOf(result)).toEqual(["||2223|1", "||stillingskode 6572|2", "||stillingskode 7174|3"]);
      expect(result.unmapped.map(({ code }) => code)).toEqual(["7174", "6572"]);
      expect(result.notes.every((note) => noteSeverity(note) !== "error")).toBe(true);
    }
    expect(readMapping("no table")).toBeUndefined();
    expect(readMapping("{")).toBeUndefined();
  });

  test("a code with two targets is not used", async () => {
    const table = mapping("from;to\n1;2223\n1;5321\n");
    expect(table.targets.size).toBe(0);
    expect([...table.ambiguous]).toEqual([["1", ["2223", "5321"]]]);
  });

  test("unmapped codes are appended, once", () => {
    const unmapped = [
      { code: "7174", weightMilli: 3000 },
      { code: "6572", weightMilli: 2000 },
    ];
    expect(appendUnmapped(undefined, unmapped, "styrk08")).toBe("from;styrk08\n7174;\n6572;\n");
    expect(appendUnmapped("from,to\n7174,", unmapped, "styrk08")).toBe("from,to\n7174,\n6572,\n");
    expect(appendUnmapped("from;to\n6572;\n7174;2223\n", unmapped, "styrk08")).toBeUndefined();
  });

  test("zeros that a spreadsheet took are put back", async () => {
    const { result, notes } = await importing("kommune;styrk08;fte\n301;110;1\n");
    expect(cellsOf(result)).toEqual(["0301||0110|1"]);
    expect(notes).toEqual(["restored-zeros"]);
  });
});

test("sums of several levels are warned of, and one level can be taken", async () => {
  const text = "styrk08;fte\n22;3\n2223;1\n2221;2\n5321;4\n";
  const { result, notes } = await importing(text);
  expect(notes).toEqual(["mixed-levels"]);
  expect(result.rowsUsed).toBe(4);
  const one = await importing(text, { level: 4 });
  expect(cellsOf(one.result)).toEqual(["||2221|2", "||2223|1", "||5321|4"]);
  expect(one.result.leftOut).toEqual([{ reason: "other-level", rows: 1 }]);
});

test("a sector whose name begins like a total is none", async () => {
  const { result } = await importing("sektor;styrk08;fte\nAlle sykehjem i nord;2223;1\nI alt;2223;1\n");
  expect(result.leftOut).toEqual([{ reason: "total", rows: 1 }]);
});

describe("municipalities", () => {
  test("are read by number and name, and old ones brought to today's", async () => {
    const { result, notes } = await importing(
      "kommune;styrk08;fte\n0301;2223;1\n0301 Oslo;2223;1\nOslo kommune;2223;1\nK-0301;2223;1\n1201;2223;2\n4601;2223;1\n9901;2223;1\n",
    );
    expect(cellsOf(result)).toEqual(["0301||2223|4", "4601||2223|3", "9901||2223|1"]);
    expect(notes).toEqual(["former-municipality"]);
  });

  test("a split one asks, and follows the answer", async () => {
    const text = "kommune;styrk08;fte\n1507;2223;1\n0301;2223;2\n";
    const { result } = await importing(text);
    expect(result.notes).toContainEqual(
      expect.objectContaining({ code: "split-municipality", municipality: "1507", rows: 1 }),
    );
    expect(result.leftOut).toEqual([{ reason: "split-municipality", rows: 1 }]);
    const answered = await importing(text, {}, { successors: new Map([["1507", "1580"]]) });
    expect(cellsOf(answered.result)).toEqual(["0301||2223|2", "1580||2223|1"]);
    const wrong = await importing(text, {}, { successors: new Map([["1507", "0301"]]) });
    expect(wrong.notes).toContain("split-municipality");
  });

  test("a name that several have asks too, and names are taken where there are no numbers", async () => {
    const text =
      "Kommunenavn;Stilling;styrk08;fte\nHerøy kommune;a;2223;1\nHerøy;a;2223;1\nBergen;a;2223;2\n";
    const { result, plan } = await importing(text);
    expect(plan.columns.municipality?.header).toBe("Kommunenavn");
    expect(result.notes).toContainEqual({
      code: "split-municipality",
      line: 0,
      municipality: "Herøy",
      name: "",
      successors: [
        { code: "1515", name: "Herøy (Møre og Romsdal)" },
        { code: "1818", name: "Herøy (Nordland)" },
      ],
      rows: 2,
    });
    const answered = await importing(text, {}, { successors: new Map([["herøy", "1818"]]) });
    expect(cellsOf(answered.result)).toEqual(["1818||2223|2", "4601||2223|2"]);
    for (const header of ["Kommunenavn;Kommune", "Kommune;Kommunenavn", "Kommunenavn;Kommunenr"]) {
      const both = await importing(`${header};styrk08;fte\nHerøy;1515;2223;1\n`);
      expect(both.plan.columns.municipality?.header).toBe(header.replace(/;?Kommunenavn;?/, ""));
    }
  });
});

test("what cannot be used is named with its line", async () => {
  const text = "styrk08;årsverk\n2223;x\n2223;-1\n\n2223;\n2223;1;2\nnei@x.no;1\n2223;1\n";
  const { result } = await importing(text, { columns: { occupation: "styrk08" } });
  // The e-mail address makes the column one of persons: nothing of it is read.
  expect(result.rowsUsed).toBe(0);
  const clean = await importing(text.replace("nei@x.no", "2223"));
  expect(
    clean.result.notes.flatMap((note) => (note.code === "row-left-out" ? [[note.line, note.reason]] : [])),
  ).toEqual([
    [2, "not-a-number"],
    [3, "negative"],
    [5, "empty-weight"],
    [6, "too-many-cells"],
  ]);
  expect([clean.result.rowsIn, clean.result.rowsUsed]).toEqual([6, 2]);
});

test("a text that a spreadsheet would take for a formula is written as text", async () => {
  const { result } = await importing("sektor;styrk08;fte\n=cmd|' /C calc'!A0;2223;1\n@x;2223;1\n");
  const lines = writeImportedWorkforce(result, "en").split("\n").slice(1, 3);
  expect(lines).toEqual(["'=cmd|' /C calc'!A0;2223;1", "'@x;2223;1"]);
});

const milli = fc.integer({ min: 0, max: 5_000_000 });
const row = fc.record({
  municipality: fc.constantFrom("0301", "4601", "1201", "1507", "nowhere", ""),
  sector: fc.constantFrom("health", "Skole", "Annet sted", ""),
  occupation: fc.constantFrom("2223", "5321", "0110", "9999", "", "Sykepleiere", "i alt"),
  weight: fc.oneof(
    milli.map((value) => (value / 1000).toFixed(3).replace(".", ",")),
    fc.constantFrom("", "x", "-1", "1 000,5", "1e9"),
  ),
});

test("nothing is lost: every row is used or counted, and sums are exact", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.constantFrom("nb", "en"),
      async (rows, language) => {
        const text = `kommune;sektor;styrk08;årsverk\n${rows.map((r) => [r.municipality, r.sector, r.occupation, r.weight].join(";")).join("\n")}\n`;
        const { result } = await importing(text);
        const blank = rows.filter((r) => Object.values(r).every((cell) => cell === "")).length;
        expect(result.rowsIn).toBe(rows.length - blank);
        const left = result.leftOut.reduce((sum, { rows: n }) => sum + n, 0);
        expect(result.rowsUsed + left).toBe(result.rowsIn);
        expect(result.cells.reduce((sum, cell) => sum + cell.rows, 0)).toBe(result.rowsUsed);
        const named = result.notes.reduce(
          (sum, note) => sum + (note.code === "rows-left-out" ? note.rows : 0),
          0,
        );
        expect(named).toBe(left);
        // What is written reads back as the same sums.
        const again = readWorkforce(writeImportedWorkforce(result, language as "nb" | "en"), {
          reference: referenceData,
        });
        const total = (cells: readonly { weightMilli: number }[]) =>
          cells.reduce((sum, cell) => sum + cell.weightMilli, 0);
        expect(total(again.cube.cells)).toBe(total(result.cells));
        expect(again.rejectedRows).toBe(0);
      },
    ),
    { numRuns: 150 },
  );
});

test("positions in per cent are added before they are rounded", async () => {
  const { result } = await importing(`styrk08;stillingsprosent\n${"2223;33,333\n".repeat(3)}5321;80 %\n`);
  expect(cellsOf(result)).toEqual(["||2223|1", "||5321|0.8"]);
});

test("the order of rows does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 30 }), async (rows) => {
      const text = (list: typeof rows) =>
        `kommune;sektor;styrk08;årsverk\n${list.map((r) => Object.values(r).join(";")).join("\n")}\n`;
      const [a, b] = [await importing(text(rows)), await importing(text(rows.toReversed()))];
      expect(a.result.cells).toEqual(b.result.cells);
    }),
    { numRuns: 50 },
  );
});

test("any text goes through without a throw", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), async (text) => {
      await importing(text).catch((error: Error) => expect(error.message).toMatch(/^refused: /));
    }),
    { numRuns: 200 },
  );
});

test("the template and the estimate file are read without a fault", () => {
  for (const language of ["nb", "nn", "en"] as const) {
    const table = readWorkforce(workforceTemplate(language), { reference: referenceData });
    expect([table.problems, table.rejectedRows, table.fictional]).toEqual([[], 0, true]);
    const file = writeEstimateFor('a "b".workforce.csv', { title: "Estimat: x", hasSector: true, language });
    const { problems, estimate } = readEstimateFile(file);
    expect(problems).toEqual([]);
    expect(estimate?.workforce[0]?.file).toBe('a "b".workforce.csv');
  }
});
