import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { noteSeverity, readSource, sourceOfBytes } from "../../../src/index.ts";
import { sheetXml, workbook } from "../workbook.ts";
import { cellsOf, importing, tableOf } from "./run.ts";

const read = (bytes: Uint8Array) => readSource(sourceOfBytes("a.xlsx", bytes));
const rowsOf = async (bytes: Uint8Array) => [...(await tableOf(bytes, {}, "a.xlsx")).rows];
const withSheet = (xml: string, extra: Readonly<Record<string, string>> = {}) =>
  workbook({ A: [] }, { "xl/worksheets/sheet1.xml": xml, ...extra });

const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0\\ %"/><numFmt numFmtId="165" formatCode="dd.mm.yyyy"/><numFmt numFmtId="166" formatCode="0&quot; % av lønn&quot;"/><numFmt numFmtId="167" formatCode="[Red]#,##0.00;[Blue]General"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>`;

describe("cells", () => {
  test("per cents have their sign, dates are dates, and other formats say nothing", async () => {
    const cell = (style: number, value: string) => `<c s="${style}"><v>${value}</v></c>`;
    const values = [
      cell(1, "0.8"),
      cell(2, "0.07"),
      cell(3, "45678"),
      cell(4, "45678.5"),
      cell(5, "0.8"),
      cell(6, "12.5"),
      cell(0, "1E2"),
      cell(99, "3"),
    ];
    const book = withSheet(sheetXml(`<row>${values.join("")}</row>`), { "xl/styles.xml": styles });
    expect((await rowsOf(book))[0]?.cells).toEqual([
      ...["80 %", "7 %", "2025-01-21", "2025-01-21", "0.8", "12.5", "100", "3"],
    ]);
  });

  test("a column of per cents in a sheet counts as what it shows, beside numbers that ask", async () => {
    const row = (n: number, style: number, value: number) =>
      `<row r="${n}"><c r="A${n}"><v>2223</v></c><c r="B${n}" s="${style}"><v>${value}</v></c></row>`;
    const head =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>styrk08</t></is></c><c r="B1" t="inlineStr"><is><t>Stillingsprosent</t></is></c></row>';
    const book = (last: string) =>
      withSheet(sheetXml(head + row(2, 1, 0.8) + row(3, 1, 1) + last), { "xl/styles.xml": styles });
    expect(cellsOf((await importing(book(row(4, 0, 50)), {}, {}, "a.xlsx")).result)).toEqual(["||2223|2.3"]);
    const { notes } = await importing(book(row(4, 0, 0.5)), {}, {}, "a.xlsx");
    expect(notes).toContain("percent-or-share");
  });

  test("texts of every kind, with references and what Excel escapes; how they are pronounced is left out", async () => {
    const texts = [
      '<c t="str"><f>A1</f><v>Å &amp; &#230;</v></c>',
      '<c t="inlineStr"><is><r><t>Hel</t></r><r><t xml:space="preserve">se </t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      '<c t="inlineStr"><is><t>a_x000D_\nb</t></is></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="d"><v>2026-01-31T00:00:00Z</v></c>',
      "<c><f>SUM(A1:A9)</f></c>",
      "<c/>",
      '<c t="inlineStr"><is><t><![CDATA[<x>]]></t></is></c>',
    ];
    expect((await rowsOf(withSheet(sheetXml(`<row>${texts.join("")}</row>`))))[0]?.cells).toEqual([
      ...["Å & æ", "Helse", "a b", "TRUE", "#N/A", "2026-01-31", "=SUM(A1:A9)", "", "<x>"],
    ]);
  });

  test("a formula that nobody computed is named, not read as nothing", async () => {
    const sheet = sheetXml(
      '<row><c t="inlineStr"><is><t>styrk08</t></is></c><c t="inlineStr"><is><t>fte</t></is></c></row><row><c><v>2223</v></c><c><f>A1/2</f></c></row>',
    );
    const { result } = await importing(withSheet(sheet), {}, {}, "a.xlsx");
    expect(result.notes).toContainEqual({
      code: "row-left-out",
      line: 2,
      reason: "not-a-number",
      value: "=A1/2",
    });
  });

  test("prefixed names, rows without numbers, empty rows and dates from 1904", async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"/><x:row r="4"><x:c r="B4" s="3"><x:v>0</x:v></x:c></x:row><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const book = workbook(
      { A: [] },
      {
        "xl/worksheets/sheet1.xml": xml,
        "xl/styles.xml": styles,
        "xl/workbook.xml":
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>',
      },
    );
    const table = await tableOf(book, {}, "a.xlsx");
    expect(table.sheet).toBe("A & B");
    expect([...table.rows]).toEqual([
      { line: 4, cells: ["", "1904-01-01"] },
      { line: 5, cells: ["7"] },
    ]);
  });
});

describe("layout", () => {
  test("titles above, a header over two rows with merged cells, and texts merged beside several rows", async () => {
    const text = (address: string, value: string) =>
      `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = [
      `<row r="1">${text("A1", "Ansatte per 1.1.2026")}</row>`,
      `<row r="3">${text("A3", "Kommune")}${text("B3", "Stilling")}${text("D3", "Årsverk")}</row>`,
      `<row r="4">${text("B4", "styrk08")}${text("C4", "Navn")}</row>`,
      `<row r="5">${text("A5", "0301")}${text("B5", "2223")}<c r="D5"><v>1</v></c></row>`,
      `<row r="6">${text("B6", "5321")}<c r="D6"><v>2</v></c></row>`,
      `<row r="7">${text("B7", "5321")}</row>`,
    ];
    const merges =
      '<mergeCells count="5"><mergeCell ref="A1:D1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="D3:D4"/><mergeCell ref="A5:A7"/><mergeCell ref="D6:D7"/></mergeCells>';
    const xml = sheetXml(rows.join("")).replace("</worksheet>", `${merges}</worksheet>`);
    const { plan, result } = await importing(withSheet(xml), {}, {}, "a.xlsx");
    expect([plan.headerLine, plan.headers]).toEqual([4, ["Kommune", "styrk08", "Navn", "Årsverk"]]);
    // The number beside two rows counts once.
    expect(cellsOf(result)).toEqual(["0301||2223|1", "0301||5321|2"]);
    expect(result.leftOut).toEqual([{ reason: "empty-weight", rows: 1 }]);
  });

  const staff = [
    ["styrk08", "årsverk"],
    ["2223", 1],
  ] as const;

  test("a hidden sheet is not taken by itself, can be asked for, and is told of", async () => {
    const hidden =
      '<workbook xmlns:r="r"><sheets><sheet name="Skjult" state="hidden" r:id="rId1"/><sheet name="Om" r:id="rId2"/></sheets></workbook>';
    const book = workbook({ Skjult: staff, Om: [["Om filen", "x"]] }, { "xl/workbook.xml": hidden });
    expect(await tableOf(book)).toMatchObject({
      sheet: "Om",
      sheets: ["Skjult", "Om"],
      hiddenSheets: ["Skjult"],
    });
    expect((await tableOf(book, { sheet: "Skjult" })).sheet).toBe("Skjult");
    const alone = hidden.replace(/<sheet name="Om".*?\/>/, "");
    expect((await tableOf(workbook({ Skjult: staff }, { "xl/workbook.xml": alone }))).sheet).toBe("Skjult");
  });

  test("sheets that look alike ask which one, and follow the answer", async () => {
    const book = workbook({ "2025": staff, "2026": staff, Om: [["Om", "x"]] });
    const { result } = await importing(book, {}, {}, "a.xlsx");
    const question = result.notes.find(({ code }) => code === "which-sheet");
    expect(question).toMatchObject({ sheets: ["2025", "2026"] });
    expect(question && noteSeverity(question)).toBe("error");
    expect((await importing(book, { sheet: "2026" }, {}, "a.xlsx")).notes).toEqual([]);
  });
});

describe("what is not whole", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => ["2223", at % 7] as const);
  const book = workbook({ A: [["styrk08", "årsverk"], ...rows] });

  test("an archive cut or changed anywhere is refused, or read as it was", async () => {
    const whole = (await importing(book, {}, {}, "a.xlsx")).result.cells;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 4, max: book.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          expect((await read(book.subarray(0, at))).refused).toBeDefined();
          const changed = book.slice();
          changed[at] = (changed[at] ?? 0) ^ change;
          const { refused } = await read(changed);
          if (refused === undefined) {
            expect((await importing(changed, {}, {}, "a.xlsx")).result.cells).toEqual(whole);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("rows that cannot be read stand in the way of the rest", async () => {
    const xml = sheetXml(
      `<row><c t="inlineStr"><is><t>styrk08</t></is></c><c t="inlineStr"><is><t>fte</t></is></c></row>${'<row r="9"><c><v>2223</v></c><c><v>1</v></c></row>'.repeat(80)}<row r="90"><c <v>2223</v></c></row>`,
    );
    const { result } = await importing(withSheet(xml), {}, {}, "a.xlsx");
    expect(result.notes).toContainEqual({ code: "damaged-rows", line: 10 });
    expect(result.rowsUsed).toBe(80);
  });

  test("tags without an end, and merged cells beyond a sheet or over each other, cost no more than others", async () => {
    const texts = workbook({ A: [] }, { "xl/sharedStrings.xml": "<sst ".repeat(300_000) });
    expect((await read(texts)).refused).toBe("damaged");
    const merged = (cells: string) =>
      withSheet(
        sheetXml(
          `<row><c t="inlineStr"><is><t>styrk08</t></is></c><c t="inlineStr"><is><t>fte</t></is></c></row>${"<row><c><v>2223</v></c><c><v>1</v></c></row>".repeat(9)}`,
        ).replace("</sheetData>", `</sheetData><mergeCells>${cells}</mergeCells>`),
      );
    for (const cells of [
      "<mergeCell ".repeat(300_000),
      '<mergeCell ref="A1:ZZZZZZZ9"/>',
      '<mergeCell ref="A1:XFD1000000"/>'.repeat(100_000),
    ]) {
      expect((await importing(merged(cells), {}, {}, "a.xlsx")).result.rowsUsed).toBe(9);
    }
  });

  test("parts that are larger than the archive says are not unpacked further", async () => {
    const lying = book.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 28 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect((await read(lying)).refused).toBe("damaged");
  });

  test("a password and the old format are told apart", async () => {
    const container = (name: string) =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...`${name}`].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect((await read(container("Root Entry EncryptedPackage"))).refused).toBe("password");
    expect((await read(container("Root Entry Workbook"))).refused).toBe("excel-97");
    expect((await read(container("Root Entry"))).refused).toBe("old-or-protected");
  });

  test("an archive without anything in it, and a workbook without sheets", async () => {
    expect((await read(zipSync({}))).refused).toBe("zip");
    expect((await read(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).refused).toBe("empty");
  });
});

test("numbers come back as they were keyed in, whatever piece their row is cut in", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 400 }),
      async (milli) => {
        const values = milli.map((value) => value / 1000);
        const sheet = [
          ["styrk08", "årsverk", "merknad"],
          ...values.map((value, at) => ["2223", value, "x".repeat(at * 7)]),
        ];
        const { result } = await importing(workbook({ A: sheet }), {}, {}, "a.xlsx");
        expect(result.cells.map(({ weightMilli }) => weightMilli)).toEqual([milli.reduce((a, b) => a + b)]);
      },
    ),
    { numRuns: 30 },
  );
});
