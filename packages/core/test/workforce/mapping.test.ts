import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  mergeMappings,
  openWorkforce,
  readEstimateFile,
  readMapping,
  readMappingTable,
  readWorkforce,
  workforceLineReader,
} from "../../src/index.ts";

const mapping = readMapping("from;styrk08\n7174;2223\n7531;4110\n2310101;2341\n9430;xxxx\n");
if (!mapping) throw new Error("no mapping");
const options = { reference: referenceData, mapping };
const cells = (text: string) =>
  readWorkforce(text, options).cube.cells.map(({ occupation, weightMilli }) => [occupation, weightMilli]);

test("a text that is asked for again soon is the same mapping", () => {
  const text = "from;styrk08\n7174;2223\n";
  const first = readMapping(text);
  expect(readMapping(`${text}7531;4110\n`)).not.toEqual(first);
  expect(readMapping(text)).toBe(first);
  expect(readMappingTable(text)).toBe(readMappingTable(text));
});

test("codes go through the mapping and nowhere else", () => {
  // 2223 and 7531 exist in STYRK-08 too: neither is taken for that.
  expect(cells("stillingskode;fte\n7174;1\n7531;2\n2223;4\n2310101;8\n")).toEqual([
    ["2223", 1000],
    ["2341", 8000],
    ["4110", 2000],
    ["stillingskode 2223", 4000],
  ]);
});

test("what it leads nowhere with is said once per code, as is a target that does not exist", () => {
  const table = readWorkforce("kode;fte\n1;1\n7174;1\n1;2\n9430;3\n", {
    ...options,
    columns: { occupation: "kode" },
  });
  expect(table.problems.map(({ code, data, range }) => [code, data, range.start.line])).toEqual([
    ["unmapped-code", { code: "1", classification: "styrk08" }, 1],
    ["unmapped-code", { code: "9430", classification: "styrk08" }, 4],
  ]);
});

test("codes without a target head the file by weight; one that leads to nothing is the mapping's fault", () => {
  const table = readWorkforce("stillingskode;årsverk\n7174;5\n9430;1\nx1;1\nx2;2,5\nx1;0,5\n", options);
  expect(table.unmapped).toEqual([
    { code: "x2", occupation: "x2", rows: 1, weightMilli: 2500 },
    { code: "x1", occupation: "x1", rows: 2, weightMilli: 1500 },
  ]);
  expect(table.problems.find(({ code }) => code === "unmapped-codes")).toEqual({
    code: "unmapped-codes",
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } },
    data: {
      classification: "styrk08",
      unit: "fte",
      count: 2,
      weight: 4,
      share: 0.4,
      codes: [
        { code: "x2", weight: 2.5, share: 0.25 },
        { code: "x1", weight: 1.5, share: 0.15 },
      ],
      listedShare: 1,
    },
  });
});

test("a code without a target is told with the title that the mapping has for it, not with what tells of a person", () => {
  const titled = readMapping(
    "from;styrk08;title\nx1;;Vaktmester\nx2;;kari@by.no\nx3;;01010012356\n7174;2223;Sykepleier\n",
  );
  const table = readWorkforce("stillingskode;årsverk\nx1;3\nx2;2\nx3;1\nx4;1\n7174;1\n", {
    ...options,
    ...(titled && { mapping: titled }),
  });
  expect(table.unmapped.map(({ code, title }) => [code, title])).toEqual([
    ["x1", "Vaktmester"],
    ["x2", undefined],
    ["x3", undefined],
    ["x4", undefined],
  ]);
  const { data } = table.problems.find(({ code }) => code === "unmapped-codes") ?? {};
  expect(data).toMatchObject({ codes: [{ code: "x1", title: "Vaktmester" }, { code: "x2" }, {}, {}] });
});

test("thirty are listed, and how much of the weight without a target they are", () => {
  const rows = Array.from({ length: 50 }, (_, at) => `x${at};${at < 30 ? 3 : 0.5}\n`).join("");
  const problem = readWorkforce(`stillingskode;årsverk\n${rows}`, options).problems.find(
    ({ code }) => code === "unmapped-codes",
  );
  expect(problem?.data).toMatchObject({ count: 50, share: 1, listedShare: 0.9, codes: { length: 30 } });
});

test("codes of another catalogue are listed by weight too, as they are written", () => {
  const table = readWorkforce("stillingskode;årsverk\n7531;5\n9430;6\n", { reference: referenceData });
  expect(table.unmapped.map(({ code, occupation }) => [code, occupation])).toEqual([
    ["9430", "9430"],
    ["7531", "stillingskode 7531"],
  ]);
});

test("two codes of one target are no duplicate rows", () => {
  const table = readWorkforce("kommune;kode;fte\n0301;7174;1\n0301;7174;1\n", {
    ...options,
    columns: { occupation: "kode" },
  });
  expect(table.problems).toEqual([]);
});

test("an edited text is what a fresh reading is", () => {
  const code = fc.constantFrom("7174", "7531", "2310101", "2223", "1", "");
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 30 }), fc.nat(), code, (codes, at, other) => {
      const header = "stillingskode;fte\n";
      const lines = codes.map((one) => `${one};1\n`);
      const index = at % lines.length;
      const live = openWorkforce(header + lines.join(""), options);
      const start = header.length + lines.slice(0, index).join("").length;
      const old = codes[index] ?? "";
      live.edit([{ offset: start, deleted: old.length, inserted: other }]);
      lines[index] = `${other};1\n`;
      const fresh = readWorkforce(header + lines.join(""), options);
      const { cube, problems } = live.table();
      expect(cube).toEqual(fresh.cube);
      expect(problems).toEqual(fresh.problems);
      expect(live.table().unmapped).toEqual(fresh.unmapped);
    }),
  );
});

test("an estimate file names a mapping per workforce file; seven digits end in STYRK-08", () => {
  const { estimate, problems } = readEstimateFile(
    "kommuneradar: estimate/1\ntitle: x\nworkforce:\n  - { file: a.csv, year: 2024, mapping: m-2024.csv }\n  - { file: b.csv, year: 2025, codes: yrkeskatalog, mapping: klass.json }\n",
  );
  expect(problems).toEqual([]);
  expect(estimate?.workforce).toMatchObject([
    { mapping: "m-2024.csv" },
    { needsMapping: true, mapping: "klass.json" },
  ]);
  const klass = readMapping('[{ "sourceCode": "2310101", "targetCode": "2341" }]');
  const format = klass && readWorkforce("yrkeskode;fte\n2310101;1\n", { ...options, mapping: klass }).format;
  expect(format?.classification).toBe("styrk08");
});

test("the header of the targets says what they are codes of, before the header of the workforce does", () => {
  const over = (header: string, stated = {}) => {
    const read = readMapping(`${header}\n7174;3221\n`);
    if (!read) throw new Error("no mapping");
    const table = readWorkforce("styrk08;fte\n7174;1\n", { ...options, mapping: read, ...stated });
    return [read.classification, table.format.classification, table.problems.map(({ code }) => code)];
  };
  expect(over("kode;isco08")).toEqual(["isco08", "isco08", []]);
  expect(over("kode;ISCO-08")).toEqual(["isco08", "isco08", []]);
  // No such occupation in STYRK-08.
  expect(over("kode;styrk08")).toEqual(["styrk08", "styrk08", ["unmapped-code"]]);
  expect(over("fra;til")).toEqual([undefined, "styrk08", ["unmapped-code"]]);
  expect(over("kode;styrk08", { classification: "isco08" })).toEqual(["styrk08", "isco08", []]);
});

test("of several mappings, the last that says what its targets are codes of is heard", () => {
  const read = (text: string) => {
    const found = readMapping(text);
    if (!found) throw new Error("no mapping");
    return found;
  };
  const [styrk, isco, silent] = ["kode;styrk08\n1;2223\n", "kode;isco08\n2;3221\n", "fra;til\n3;2223\n"].map(
    read,
  );
  if (!styrk || !isco || !silent) throw new Error("no mappings");
  expect(mergeMappings([styrk, isco, silent])?.classification).toBe("isco08");
  expect(mergeMappings([silent, styrk])?.classification).toBe("styrk08");
  expect(mergeMappings([silent, silent])).not.toHaveProperty("classification");
});

test("a row says what its code is called where the header has a column of titles, and a name is no title", () => {
  const title = (header: string, line: string) => workforceLineReader(`${header}\n`, options)?.titleIn(line);
  expect(title("stillingskode;Stillingstittel;fte", '7174;"Lærer; vikar";1')).toBe("Lærer; vikar");
  expect(title("stillingskode;navn;fte", "7174;Kari;1")).toBe("");
  expect(title("stillingskode;tittel;fte", "7174;Lærer")).toBe("");
});
