import { describe, expect, test } from "vitest";
import { isWorkforceHeader } from "../../src/index.ts";
import { found, read } from "./reference.ts";

const row = "9901;skole;2341;1,5;3;x";
const file = (header: string) => `${header}\n${row}\n`;

describe("which column is what", () => {
  test("fte is the weight where there is such a column", () => {
    const { format, cube, problems } = read(file("kommune;sektor;styrk08;årsverk;ansatte;merknad"));
    expect(format).toMatchObject({ weight: "fte", classification: "styrk08", ignoredColumns: ["merknad"] });
    expect(cube.cells[0]?.weightMilli).toBe(1500);
    expect(problems.map(({ code }) => code)).toEqual(["ignored-columns"]);
  });

  test("headcount is taken when it is asked for, and may have decimals", () => {
    const header = "kommune;sektor;styrk08;ansatte;årsverk;merknad";
    expect(read(file(header), { weight: "headcount" }).cube.cells[0]?.weightMilli).toBe(1500);
    expect(read(file(header)).cube.cells[0]?.weightMilli).toBe(3000);
  });

  test("each row counts 1 without a weight column, and that is said once", () => {
    const { format, cube, problems } = read("styrk08\n2341\n2341\n5321\n");
    expect(format.weight).toBe("rows");
    expect(cube.cells.map(({ occupation, weightMilli }) => [occupation, weightMilli])).toEqual([
      ["2341", 2000],
      ["5321", 1000],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["rows-as-weight"]);
  });

  test.each([
    ["styrk08", "styrk08"],
    ["ISCO-08", "isco08"],
    ["soc 2010", "soc2010"],
    ["Yrke", "styrk08"],
  ])("a column named %s holds codes of %s", (name, classification) => {
    expect(read(`${name};fte\n2341;1\n`).format.classification).toBe(classification);
  });

  test("a classification that is stated goes before the header's", () => {
    expect(read("styrk08;fte\n2341;1\n", { classification: "isco08" }).format.classification).toBe("isco08");
  });

  test("names can be stated, without regard to case and accents", () => {
    const { format, problems, cube } = read("Komm.;Del;Kode;Arsverk 2024;Ansatte\n9901;skole;2341;2,5;9\n", {
      columns: { municipality: "komm.", sector: "DEL", occupation: "kode", fte: "Årsverk 2024" },
    });
    expect(format.columns).toEqual({
      municipality: "Komm.",
      sector: "Del",
      occupation: "Kode",
      fte: "Arsverk 2024",
    });
    expect(cube.cells).toEqual([{ key: ["9901", "school"], occupation: "2341", rows: 1, weightMilli: 2500 }]);
    expect(problems).toEqual([]);
  });

  test("a stated name decides between two columns, and the other is not used", () => {
    const { problems, cube } = read("yrke;styrk08;fte\nlærer;2341;1\n", {
      columns: { occupation: "styrk08" },
    });
    expect(cube.cells[0]?.occupation).toBe("2341");
    expect(problems).toMatchObject([{ code: "ignored-columns", data: { headers: ["yrke"] } }]);
  });

  test("further columns are kept as dimensions when they are asked for", () => {
    const { cube, format } = read("kommune;styrk08;fte;Enhet;Kjønn\n9901;2341;1;A;K\n9901;2341;2;B;K\n", {
      dimensions: ["enhet"],
    });
    expect(cube.dimensions).toEqual(["municipality", "sector", "enhet"]);
    expect(cube.cells.map(({ key }) => key)).toEqual([
      ["9901", "", "A"],
      ["9901", "", "B"],
    ]);
    expect(format.ignoredColumns).toEqual(["Kjønn"]);
  });

  test("a code whose zero is kept is found under its own digits", () => {
    const { cube, problems } = read("kommune;styrk08;fte\n0301;0110;1\n0301;0000;1\n");
    expect(cube.cells.map(({ occupation }) => occupation)).toEqual(["0000", "0110"]);
    expect(problems).toEqual([]);
  });
});

describe("a column that is missing or ambiguous", () => {
  test("no weight is taken in place of the one asked for", () => {
    const table = read("styrk08;ansatte\n2341;5\n", { weight: "fte" });
    expect(table).toMatchObject({ rows: 1, rejectedRows: 1, cube: { cells: [] } });
    expect(found(table)).toEqual(["1:1 missing-column"]);
    expect(table.problems[0]?.data).toEqual({ role: "weight", headers: ["styrk08", "ansatte"] });
  });

  test.each([
    ["occupation", "occupation"],
    ["fte", "weight"],
    ["sector", "sector"],
  ] as const)("a name stated for %s that is not there is said", (role, said) => {
    const { problems } = read("styrk08;ansatte\n2341;5\n", { columns: { [role]: "Kolonne" } });
    expect(problems[0]).toMatchObject({ code: "missing-column", data: { role: said, wanted: "Kolonne" } });
  });

  test("two columns for the occupation or the weight leave every row uncounted", () => {
    const table = read("yrke;styrk08;fte;årsverk\n2341;2341;1;1\n");
    expect(table).toMatchObject({ rows: 1, rejectedRows: 1, cube: { cells: [] } });
    expect(found(table)).toEqual(["1:6 ambiguous-column", "1:18 ambiguous-column"]);
  });

  test("two for the municipality do not: the first is taken, and that is said", () => {
    const table = read("kommune;kommunenummer;styrk08;fte\n9901;9902;2341;1\n");
    expect(table.cube.cells[0]?.key).toEqual(["9901", ""]);
    expect(table.problems).toMatchObject([{ code: "ambiguous-column", data: { taken: "kommune" } }]);
  });
});

test.each([
  ["kommune;yrke;årsverk", true],
  ["\ufeffOccupation,FTE\r\n2341,1", true],
  ["stillingskode;fte", true],
  ["name,ring,quadrant\nRPA,adopt,tools", false],
  ["kommuneradar: radar/1", false],
  ["", false],
])("%j starts a workforce file: %s", (text, answer) => {
  expect(isWorkforceHeader(text)).toBe(answer);
});
