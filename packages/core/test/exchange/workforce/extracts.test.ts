import { expect, test } from "vitest";
import { appendUnmapped, readMapping } from "../../../src/index.ts";
import { workbook } from "../workbook.ts";
import { cellsOf, importing } from "./run.ts";

// Extracts as personnel systems write them: made up, in the layout of the real ones.
const hr = workbook({
  Forside: [["Rapport"], ["Antall ansatte", 2]],
  Ansatte: [
    ["Fjellvik kommune – oversikt over ansatte"],
    ["Uttrekk fra HRM 01.10.2026"],
    [],
    ["Person", null, null, "Stilling"],
    [
      "Ansattnr.",
      "Etternavn, fornavn",
      "Tjenesteområde",
      "Stillingstittel",
      "STYRK-kode",
      "Stilling %",
      "Årslønn",
    ],
    [1, "Nordmann, Kari", "Skole", "Lærer", 2341, "100 %", 600_000],
    [2, "Hansen, Ola", "Skole", "Lærer", 2341, "50,5 %", 600_000],
    ["Sum", null, null, null, null, null, 1_200_000],
  ],
});

test("a plain list of employees: the sheet with rows, names left out, the last row no person", async () => {
  const { table, plan, result } = await importing(hr, {}, {}, "ansatte.xlsx");
  expect([table.sheet, plan.headerLine]).toEqual(["Ansatte", 5]);
  expect(plan.personal.map(({ header }) => header)).toEqual(["Ansattnr.", "Etternavn, fornavn"]);
  expect(plan.preview.flat().join()).not.toContain("Nordmann");
  expect(cellsOf(result)).toEqual(["|school|2341|1.505"]);
  expect(result.leftOut).toEqual([{ reason: "total", rows: 1 }]);
});

test("a row that says sum is no person, where rows are counted too", async () => {
  const { result } = await importing("yrke;enhet;lønn\n2223;A;1\n2223;B;2\n;I alt;3\n");
  expect([cellsOf(result), result.leftOut]).toEqual([["||2223|2"], [{ reason: "total", rows: 1 }]]);
});

test("position codes: short headers, a guide beside them, and the codes to map with what they are called", async () => {
  const book = workbook({
    Veiledning: [["Veiledning"], ["Stillingskode", "se KS"]],
    "PAI 2025": [
      ["PAI-uttrekk", null, "Kommune: 4601 Bergen"],
      ["Komm.nr", "Ansvar/tjeneste", "St.kode", "Stillingsbenevnelse", "Avt. st.%", "Alder"],
      [4601, "Skole", 7962, "Lærer", "80 %", 40],
      [4601, "Helse", 7174, "Spesialsykepleier", "100 %", 50],
      [4601, "Helse", 7174, "Sykepleier", "100 %", 50],
      [4601, "Helse", 7174, "Sykepleier", "50 %", 60],
    ],
  });
  const { table, plan, result } = await importing(book, {}, {}, "pai.xlsx");
  expect([table.sheet, plan.codes.system, plan.weight]).toEqual(["PAI 2025", "position", "percent"]);
  expect(result.unmapped.map(({ code, title }) => [code, title])).toEqual([
    ["7174", "Sykepleier"],
    ["7962", "Lærer"],
  ]);
  const file = appendUnmapped(undefined, result.unmapped, "styrk08") ?? "";
  expect(file).toBe("from;styrk08;title\n7174;;Sykepleier\n7962;;Lærer\n");
  const mapping = readMapping(file.replace("7174;", "7174;2223").replace("7962;", "7962;2341"));
  const mapped = await importing(book, {}, mapping === undefined ? {} : { mapping }, "pai.xlsx");
  expect(cellsOf(mapped.result)).toEqual(["4601|health|2223|2.5", "4601|school|2341|0.8"]);
});

test.each([
  ["Stilling %", "percent"],
  ["Avt. st.%", "percent"],
  ["Stillings-prosent", "percent"],
  ["St.pst", "percent"],
  ["Stillingsgrad", "percent"],
  ["STYRK-08 kode", "occupation"],
  ["Yrkeskode (STYRK-08)", "occupation"],
  ["Komm.nr.", "municipality"],
  ["Enhet / tjenesteområde", "sector"],
  ["Yrke/stilling", "occupation"],
])("%s is a column of %s", async (header, role) => {
  const { plan } = await importing(`x;${header}\n1;2\n`);
  expect(Object.keys(plan.columns)).toContain(role);
});

test.each(["STYRK-98", "Stillingens art", "Stort prosjekt", "Lønn/årsverk", "Kommune / sektor"])(
  "%s is no column that is known",
  async (header) => {
    const { plan } = await importing(`x;${header}\n1;a\n`);
    expect(plan.columns).toEqual({});
  },
);

test.each([
  "Etternavn, fornavn",
  "Ansattes navn",
  "Navn på ansatt",
  "Fornavn Mellomnavn Etternavn",
  "Nærmeste leder",
  "Kontaktperson",
  "Ansvarlig person",
  "Pårørende",
])("%s tells who somebody is", async (header) => {
  const { plan } = await importing(`${header};styrk08\nx;2223\n`);
  expect(plan.personal).toEqual([{ header, reason: "name" }]);
});

test.each(["Enhetsnavn", "Stillingsnavn", "Navn på enhet", "Lederstilling", "Kommunenavn"])(
  "%s tells of no person",
  async (header) => {
    const { plan } = await importing(`${header};styrk08\nx;2223\n`);
    expect(plan.personal).toEqual([]);
  },
);

test("a column of nothing but per cents is the size of the position, whatever it is called", async () => {
  const { plan, result } = await importing("yrke;omfang\n2223;100 %\n2223;50%\n");
  expect(plan.columns.percent).toMatchObject({ header: "omfang", why: "values" });
  expect(cellsOf(result)).toEqual(["||2223|1.5"]);
});
