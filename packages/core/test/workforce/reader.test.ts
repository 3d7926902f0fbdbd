import { describe, expect, test } from "vitest";
import { createWorkforceReader } from "../../src/index.ts";
import { found, options, read } from "./reference.ts";

const header = "kommune;sektor;styrk08;årsverk\n";

describe("what cannot be listed whole", () => {
  test("the first 200 of each code stand at their place, the rest are counted where they begin", () => {
    const good = "9901;skole;2341;1000\n".repeat(300);
    const table = read(header + good + "9901;skole;2341;x\n".repeat(450) + "9901;skole;2314;1\n".repeat(3));
    const ofCode = (wanted: string) => table.problems.filter(({ code }) => code === wanted);
    expect(ofCode("invalid-weight")).toHaveLength(200);
    expect(ofCode("unknown-occupation")).toHaveLength(3);
    expect(ofCode("more-problems")).toMatchObject([
      { data: { code: "invalid-weight", count: 250 }, range: { start: { line: 501, character: 16 } } },
    ]);
    expect(table).toMatchObject({ rows: 753, rejectedRows: 450 });
    const lines = table.problems.map(({ range }) => range.start.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test("an unknown sector or municipality is said once, where it first stands", () => {
    const table = read(`${header}9901;Havn;2341;1\n1299;Havn;2341;1\n1299;Havn;2342;1\n`);
    expect(found(table)).toEqual(["2:6 unknown-sector", "3:1 unknown-municipality"]);
  });

  test("rows of an occupation that has one are named with the first; not where each employee has a row", () => {
    const twice = read(`${header}9901;skole;2341;1\n\n9901;"Skole";2341;2\n`);
    expect(twice.problems).toMatchObject([
      { code: "duplicate-row", data: { line: 2 }, range: { start: { line: 3, character: 13 } } },
    ]);
    expect(found(read("kommune;styrk08\n9901;2341\n9901;2341\n"))).toEqual(["1:1 rows-as-weight"]);
    const noted = "kommune;styrk08;årsverk;merknad\n9901;2341;1;a\n9901;2341;1;b\n";
    expect(found(read(noted))).toEqual(["1:25 ignored-columns"]);
    expect(found(read(`${header}9901;skole;;1\n9901;skole;;1\n`)).join()).not.toContain("duplicate");
  });

  test("where most rows are of a cell that has one, be it one key for all, the head says how many", () => {
    const oneKey = read(header + "9901;skole;2341;1\n".repeat(22));
    expect(oneKey.problems).toMatchObject([
      { code: "repeated-rows", data: { count: 21, rows: 22 }, range: { start: { line: 0, character: 15 } } },
    ]);
    const employees = read(header + "9901;skole;2341;1\n9901;skole;5321;0,5\n9901;skole;;1\n".repeat(30));
    expect(employees.problems.filter(({ code }) => code !== "missing-occupation")).toMatchObject([
      { code: "repeated-rows", data: { count: 58, rows: 90 } },
    ]);
    const rows = "9901;skole;2341;1\n9901;skole;5321;0,5\n".repeat(50);
    const mixed = header + `${rows}9901;skole;;1\n`.repeat(30);
    for (const kernel of ["javascript", "webassembly"] as const) {
      const { problems } = read(new TextEncoder().encode(mixed), { kernel });
      expect(problems.find(({ code }) => code === "repeated-rows")?.data).toEqual({
        count: 2998,
        rows: 3030,
      });
    }
    const withoutWeight = `kommune;styrk08\n${"9901;2341\n".repeat(22)}`;
    expect(found(read(withoutWeight))).toEqual(["1:1 rows-as-weight"]);
    expect(found(read(`${header}${"9901;skole;;1\n".repeat(22)}`)).join()).not.toContain("repeated");
  });
});

describe("what an editor or a spreadsheet did to a file", () => {
  test("a number of former years is named with today's, once", () => {
    const { problems } = read(`${header}1601;skole;2341;1\n1613;skole;2341;1\n1601;skole;2342;1\n`);
    expect(problems).toMatchObject([
      {
        code: "outdated-municipality",
        data: { name: "Trondheim", until: 2017, successors: [{ code: "5001", name: "Trondheim" }] },
      },
      { code: "outdated-municipality", data: { successors: [{}, {}, {}] } },
    ]);
  });

  test("a row that has its cells with another delimiter is not just of another length", () => {
    const rows = "9901,skole,2341,1\n9901;skole\n9901\tskole\t2341\t1,5\n9901,skole,2341,1,5\n";
    expect(found(read(header + rows))).toEqual([
      "2:1 mixed-delimiters",
      "3:1 ragged-row",
      "4:1 mixed-delimiters",
      // With a decimal comma it has more of them.
      "5:1 mixed-delimiters",
    ]);
    // A cell with its own delimiter in quotation marks has others of its own.
    expect(found(read(`${header}"9901,skole";2341;1\n`))).toEqual([
      "2:1 ragged-row",
      "2:1 unknown-municipality",
      "2:14 unknown-sector",
    ]);
  });

  test("no number is to take the place of several cells", () => {
    const { problems } = read(`${header}4601,a;skole;2341;1\n46 01;skole;2341;1\n4601 Bergen;skole;2341;1\n`);
    expect(problems.map(({ data }) => ("nearest" in data ? data.nearest : data))).toEqual([
      undefined,
      undefined,
      "4601",
    ]);
  });

  test("letters read in another encoding are said once, in the header or at the first cell", () => {
    expect(found(read("kommune;sektor;styrk08;Ã¥rsverk\n9901;KjÃ¸kken;2341;1\n"))).toContain(
      "1:24 wrong-encoding",
    );
    const { problems } = read(`${header}9901;Milj\uFFFD;2341;1\n9901;Ã˜st;2341;1\n`);
    expect(problems).toMatchObject([
      {
        code: "wrong-encoding",
        data: { value: "Milj\uFFFD", replaced: true },
        range: { start: { line: 1 } },
      },
    ]);
  });
});

describe("codes that are not of the classification", () => {
  const rows = (code: string, count: number) => `9901;skole;${code};1\n`.repeat(count);
  const withoutRepeated = (table: ReturnType<typeof read>) => ({
    ...table,
    problems: table.problems.filter(({ code }) => code !== "repeated-rows"),
  });

  test("up to a tenth of the weight, each stands at its cell", () => {
    const table = withoutRepeated(read(header + rows("2341", 90) + rows("9430", 10)));
    expect(found(table)).toHaveLength(10);
    expect(found(table)[0]).toBe("92:12 unknown-occupation");
  });

  test("above it, one problem heads the file and counts the rest", () => {
    const table = withoutRepeated(read(header + rows("2341", 89) + rows("9430", 21)));
    expect(table.problems).toMatchObject([
      {
        code: "not-occupation-codes",
        range: { start: { line: 0, character: 15 }, end: { line: 0, character: 22 } },
        data: { looksLike: "position-codes", share: 21 / 110, classification: "styrk08", rows: 21 },
      },
    ]);
  });

  test("a few of them in a small file are shown at their cells too", () => {
    const table = read(header + rows("2341", 1) + rows("2342", 1) + rows("9430", 1));
    expect(found(table)).toEqual(["1:16 not-occupation-codes", "4:12 unknown-occupation"]);
  });

  test("an empty cell in a small file is no other catalogue's code", () => {
    const table = read(`${header + rows("2341", 1) + rows("2342", 1)}9901;skole;;2\n`);
    expect(found(table)).toEqual(["4:12 missing-occupation"]);
  });

  test("their weight stays in the cube under the code as it is written", () => {
    const { cube, rejectedRows } = read(`${header}9901;skole;9430;1\n9901;skole;7352;2\n9901;skole;;4\n`);
    expect(cube.cells.map(({ occupation, weightMilli }) => [occupation, weightMilli])).toEqual([
      ["", 4000],
      ["7352", 2000],
      ["9430", 1000],
    ]);
    expect(rejectedRows).toBe(0);
  });

  test("a position code with the digits of an occupation is kept apart from it", () => {
    const { cube } = read("stillingskode;årsverk\n7531;1\n9430;2\n");
    expect(cube.cells.map(({ occupation }) => occupation)).toEqual(["9430", "stillingskode 7531"]);
    const stated = read("stillingskode;årsverk\n7531;1\n", { columns: { occupation: "stillingskode" } });
    expect(stated.cube.cells.map(({ occupation }) => occupation)).toEqual(["7531"]);
  });

  test("seven digits are never read by their first four", () => {
    const { cube, problems } = read("yrkeskode;årsverk\n2341107;1\n");
    expect(cube.cells.map(({ occupation }) => occupation)).toEqual(["2341107"]);
    expect(problems).toMatchObject([
      { code: "not-occupation-codes", data: { looksLike: "seven-digit-codes", share: 1 } },
    ]);
  });
});

describe("a reader", () => {
  test("takes bytes and text in turns", () => {
    const reader = createWorkforceReader(options);
    reader.push(new TextEncoder().encode("kommune;styrk08;år"));
    reader.push("sverk\n9901;2341;1\n");
    reader.push(new TextEncoder().encode("9901;2341;2"));
    expect(reader.finish().cube.cells).toMatchObject([{ rows: 2, weightMilli: 3000 }]);
  });

  test("does not mind that the memory of a piece is used again", () => {
    const reader = createWorkforceReader(options);
    const memory = new Uint8Array(7);
    const bytes = new TextEncoder().encode(`${header}9901;Skole;2341;12,5\n9902;Skole;2341;7,5\n`);
    for (let at = 0; at < bytes.length; at += memory.length) {
      const piece = bytes.subarray(at, at + memory.length);
      memory.set(piece);
      reader.push(memory.subarray(0, piece.length));
    }
    expect(reader.finish().cube.cells.map(({ weightMilli }) => weightMilli)).toEqual([12_500, 7_500]);
  });

  test("knows the first line of an occupation, and that it has none", () => {
    const table = read(`${header}\n9901;"Skole\nog SFO";2341;1\n9901;skole;5311;x\n9901;skole;5311;1\n`);
    expect(table.firstLineOf("2341")).toBe(2);
    expect(table.firstLineOf("5311")).toBe(5);
    expect(table.firstLineOf("5321")).toBeUndefined();
  });

  test("tells sample data by its municipalities", () => {
    const isSample = (code: string) => read(`${header}${code};skole;2341;1\n`).fictional;
    expect(["9901", "9999", "9900", "0301", "99010", ""].map(isSample)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("reads a quoted cell of the greatest length, and no longer one", () => {
    const cell = (length: number) => `"${"x\n".repeat(length / 2)}"`;
    const whole = read(`${header}9901;${cell(65_534)};2341;1\n`);
    expect(found(whole)).toEqual(["2:6 unknown-sector"]);
    expect(whole.rows).toBe(1);
    expect(read(`${header}9901;${cell(65_536)};2341;1\n`).problems.map(({ code }) => code)).toContain(
      "unclosed-quote",
    );
  });
});
