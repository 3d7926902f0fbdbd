import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readSource, type SourceTable, sourceOfBytes } from "../../../src/index.ts";
import { sheetXml, workbook } from "../workbook.ts";
import { cellsOf, importing, tableOf } from "./run.ts";

const cells = (table: SourceTable) => [...table.rows].map((row) => row.cells);
const refusal = async (bytes: Uint8Array, name = "a.xlsx") =>
  (await readSource(sourceOfBytes(name, bytes))).refused;

describe("xlsx", () => {
  test("takes numbers as they were written, cached values of formulas, and the lines of the sheet", async () => {
    const book = workbook({
      Ark: [
        ["Arbeidsstyrke 2026"],
        [],
        ["Yrkeskode", "Årsverk"],
        ["0110", 0.1 + 0.2],
        [5321, { formula: "SUM(A1:A2)", value: "12.5" }],
      ],
    });
    const { plan, result } = await importing(book, {}, {}, "a.xlsx");
    expect(plan.headerLine).toBe(3);
    expect(cellsOf(result)).toEqual(["||0110|0.3", "||5321|12.5"]);
  });

  test("takes the sheet that looks like a workforce, or the one asked for", async () => {
    const book = workbook({
      Info: [["Om filen"], ["x", "y"]],
      "Data & tall": [
        ["styrk08", "årsverk"],
        ["2223", 1],
      ],
    });
    expect((await tableOf(book)).sheet).toBe("Data & tall");
    expect((await tableOf(book, { sheet: "Info" })).sheet).toBe("Info");
    expect(await readSource(sourceOfBytes("a.xlsx", book), { sheet: "Ark3" })).toEqual({
      refused: "no-such-sheet",
      sheets: ["Info", "Data & tall"],
    });
  });

  test("refuses macros, other archives, torn ones, and Excel before 2007", async () => {
    const macro = workbook({ A: [["styrk08"]] }, { "xl/vbaProject.bin": "x" });
    expect(await refusal(macro)).toBe("macros");
    const ods = { mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") };
    expect(await refusal(zipSync(ods), "a.ods")).toBe("not-a-workbook");
    expect(await refusal(zipSync({ "ansatte.csv": strToU8("styrk08") }), "a.zip")).toBe("zip");
    const book = workbook({
      A: [
        ["styrk08", "årsverk"],
        ["2223", 1],
      ],
    });
    expect(await refusal(book.slice(0, book.length - 30))).toBe("damaged");
    expect(await refusal(strToU8("PK\u0003\u0004 and nothing more"))).toBe("damaged");
    expect(
      await refusal(
        workbook({ A: [] }, { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r='1'><c" }),
      ),
    ).toBe("damaged");
    expect(await refusal(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "a.xls")).toBe("old-or-protected");
    expect(await refusal(new Uint8Array(0))).toBe("empty");
  });

  test("refuses a bomb; a cell in a far corner costs no more than its row", async () => {
    const book = workbook({ A: [["styrk08"]] });
    // The archive says that its parts come to two gigabytes each.
    const view = new DataView(book.buffer, book.byteOffset);
    for (let at = 0; at + 28 < book.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 31 - 1, true);
    }
    expect(await refusal(book)).toBe("too-large");
    const corner = sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    const table = await tableOf(workbook({ A: [] }, { "xl/worksheets/sheet1.xml": corner }));
    expect(cells(table).map((row) => [row.length, row.at(-1)])).toEqual([[16_384, "1"]]);
  });
});

describe("csv", () => {
  test.each([";", ",", "\t", "|"])("finds the delimiter %j", async (delimiter) => {
    const text = `${["yrke", "kommune", "fte"].join(delimiter)}\n${["2223", "0301", '"12,5"'].join(delimiter)}\n`;
    const table = await tableOf(text);
    expect(table.delimiter).toBe(delimiter);
    expect(cells(table)[1]).toEqual(["2223", "0301", "12,5"]);
  });

  test("reads Windows-1252, UTF-16 and what is asked for", async () => {
    const latin = Uint8Array.from([..."styrk08;årsverk\n2223;1\n"].map((c) => c.charCodeAt(0)));
    expect((await importing(latin)).result.weight).toBe("fte");
    const utf16 = new Uint8Array(
      new Uint16Array([..."\uFEFFstyrk08;årsverk\n2223;1,5\n"].map((c) => c.charCodeAt(0))).buffer,
    );
    expect(cellsOf((await importing(utf16)).result)).toEqual(["||2223|1.5"]);
    expect((await readSource(sourceOfBytes("a.csv", latin), { encoding: "klingon" })).refused).toBe(
      "encoding",
    );
  });
});

describe("SSB", () => {
  const wide =
    '"11658: Lønnstakere, etter yrke og kvartal"\n\n"yrke";"Lønnstakere 2016K2";"Lønnstakere 2016K3"\n"0-9 Alle yrker";30;33\n"2223 Sykepleiere";10;11\n"5321 Helsefagarbeidere";20;22\n"9999 Tull";":";":"\n';

  test("wide: the last period, without the total, and without what is withheld", async () => {
    const { plan, result } = await importing(wide);
    expect(plan.columns.headcount?.header).toBe("Lønnstakere 2016K3");
    expect(cellsOf(result)).toEqual(["||2223|11", "||5321|22"]);
    expect(result.leftOut).toEqual([
      { reason: "total", rows: 1 },
      { reason: "empty-weight", rows: 1 },
    ]);
  });

  test("long: one measure, the last period and both sexes", async () => {
    const long = [
      '"11658: Yrke"',
      "",
      '"yrke";"kjønn";"statistikkvariabel";"kvartal";"value"',
      ...["0 Begge kjønn", "1 Menn"].flatMap((sex) =>
        ["Lønnstakere", "Arbeidsforhold"].flatMap((measure) =>
          ["2023K4", "2024K1"].map(
            (time, i) => `"2223 Sykepleiere";"${sex}";"${measure}";"${time}";${10 + i}`,
          ),
        ),
      ),
    ].join("\r\n");
    const { result } = await importing(long);
    expect(cellsOf(result)).toEqual(["||2223|11"]);
    expect([result.rowsIn, result.rowsUsed]).toEqual([8, 1]);
    const men = await importing(long, { where: { kjønn: "1 Menn", kvartal: "2023K4" } });
    expect(cellsOf(men.result)).toEqual(["||2223|10"]);
  });

  test("the long CSV has the table's title over its values", async () => {
    const table = (title: string) =>
      `"yrke";"kjønn";"kvartal";"${title}"\n"2223 Sykepleiere";"0 Begge kjønn";"2024K4";12\n"2223 Sykepleiere";"1 Menn";"2024K4";2\n`;
    const { plan, result } = await importing(table("11658: Lønnstakere, etter yrke, kjønn og kvartal"));
    expect([plan.weight, cellsOf(result)]).toEqual(["headcount", ["||2223|12"]]);
    expect((await importing(table("12345: Avtalte årsverk, etter yrke"))).plan.weight).toBe("fte");
    // Kroner are no people.
    expect((await importing(table("11418: Månedslønn, etter yrke"))).plan.weight).toBe("rows");
  });

  test("JSON-stat 2, with values as a list and as a map", async () => {
    const dataset = {
      version: "2.0",
      class: "dataset",
      id: ["Region", "Yrke", "ContentsCode", "Tid"],
      size: [2, 2, 1, 2],
      dimension: {
        Region: {
          label: "region",
          category: { index: { "0301": 0, "4601": 1 }, label: { "0301": "Oslo", "4601": "Bergen" } },
        },
        Yrke: {
          label: "yrke",
          category: {
            index: ["2223", "5321"],
            label: { "2223": "Sykepleiere", "5321": "Helsefagarbeidere" },
          },
        },
        ContentsCode: { label: "statistikkvariabel", category: { label: { Lonnstakere: "Lønnstakere" } } },
        Tid: { label: "kvartal", category: { index: { "2024K1": 1, "2023K4": 0 }, label: {} } },
      },
      value: [1, 2, 3, 4, 5, 6, 7, null],
    };
    const { result } = await importing(JSON.stringify(dataset), {}, {}, "11658.json");
    expect(cellsOf(result)).toEqual(["0301||2223|2", "0301||5321|4", "4601||2223|6"]);
    expect(result.rowsIn).toBe(8);
    const sparse = { ...dataset, value: { 1: 2.5 } };
    expect(cellsOf((await importing(JSON.stringify(sparse), {}, {}, "a.json")).result)).toEqual([
      "0301||2223|2.5",
    ]);
    expect(await refusal(strToU8('{"a":1}'), "a.json")).toBe("not-json-stat");
    expect(await refusal(strToU8("{"), "a.json")).toBe("damaged");
    const huge = { ...dataset, size: [2, 2, 1, 2].map((n) => n * 1e5) };
    expect(await refusal(strToU8(JSON.stringify(huge)), "a.json")).toBe("not-json-stat");
  });
});
