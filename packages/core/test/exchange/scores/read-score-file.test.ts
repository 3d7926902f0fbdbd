import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { readScoreFile, type ScoreFile, withScoreSets } from "../../../src/index.ts";

function read(source: string | Uint8Array, entry: Partial<ScoreFile> = {}) {
  return readScoreFile(source, { id: "egne.csv", file: "egne.csv", ...entry }, referenceData);
}

function valuesOf(source: string | Uint8Array, entry: Partial<ScoreFile> = {}) {
  const { set } = read(source, entry);
  return set && Object.fromEntries([...set.values].map(([code, { value }]) => [code, value]));
}

function faultsOf(source: string | Uint8Array, entry: Partial<ScoreFile> = {}) {
  return read(source, entry).faults.filter(({ code }) => code !== "assumed-scores");
}

test.each([
  ["semicolons and decimal commas", "styrk08;verdi\n5321;0,058\n0110;0,2\n"],
  ["commas and points", "styrk08,value\r\n5321,0.058\r\n0110,.2"],
  ["tabs, quotes and a mark", '\uFEFF"STYRK-08"\t"Skår"\n"5321"\t"0,058"\n"0110"\t"0,2"\n'],
  [
    "titles above the header and a note below",
    "Mitt sett\n\nKode;Tittel;Verdi\n5321;A;0,058\n0110;B;0,2\nKilde: meg\n",
  ],
  ["codes with titles in the same cell", "yrke;verdi\n5321 Helsefagarbeidere;5,8 %\n0110 Offiserer;20 %\n"],
  ["a stated delimiter", "sep=|\nkode|verdi\n5321|5.8e-2\n0110|0.2\n"],
  ["no header", "5321;0,058\n0110;0,2\n"],
  ["headers that nobody knows", "a;b;c\n5321;x;0,058\n0110;y;0,2\n"],
])("%s", (_, text) => {
  expect(valuesOf(text)).toEqual({ "5321": 0.058, "0110": 0.2 });
  expect(faultsOf(text)).toEqual([]);
});

test("a zero that a spreadsheet took is put back", () => {
  expect(valuesOf("styrk08;verdi\n110;0,2\n5321;0,1\n")).toEqual({ "0110": 0.2, "5321": 0.1 });
});

test("bytes in Windows-1252 and UTF-16 are read as they are written", () => {
  const text = "yrke;skår\n5321;0,058\n";
  const windows = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(text, (l) => [l.charCodeAt(0), 0]).flat()]);
  for (const bytes of [windows, utf16]) expect(valuesOf(bytes)).toEqual({ "5321": 0.058 });
});

test("only a set that says so is a probability; the rest is an index, and it is said", () => {
  const text = "styrk08;probability\n5321;0,058\n";
  const { set, faults } = read(text);
  expect(set).toMatchObject({ kind: "index", scale: { min: 0, max: 1, unit: "index" } });
  expect(faults).toEqual([
    {
      code: "assumed-scores",
      data: { file: "egne.csv", occupations: 1, kind: "index", scale: { min: 0, max: 1 } },
    },
  ]);
  const said = read(text, { kind: "probability" });
  expect(said.set).toMatchObject({ kind: "automation", scale: { min: 0, max: 1, unit: "probability" } });
  expect(said.faults).toEqual([]);
});

test("what the entry says of the set is what is shown of it, and it has honest defaults", () => {
  const given = {
    title: "Vårt sett",
    year: 2025,
    source: "Oss",
    licence: "CC0",
    kind: "ai-exposure",
  } as const;
  expect(read("styrk08;verdi\n5321;3\n", { ...given, scale: { min: 1, max: 5 } }).set).toMatchObject({
    ...given,
    id: "egne.csv",
    scale: { min: 1, max: 5, unit: "index" },
  });
  expect(read("styrk08;verdi\n5321;0,3\n", { file: "../tall/egne skårer.csv" }).set).toMatchObject({
    title: "egne skårer",
    source: "../tall/egne skårer.csv",
    year: 0,
    licence: "",
  });
});

test("the scale of an index is 0–1, or whole numbers around its values", () => {
  const scaleOf = (...values: string[]) =>
    read(`styrk08;verdi\n${values.map((value, i) => `${["5321", "2223", "0110"][i]};${value}`).join("\n")}`)
      .set?.scale;
  expect(scaleOf("0", "1")).toMatchObject({ min: 0, max: 1 });
  expect(scaleOf("1,2", "4,8")).toMatchObject({ min: 1, max: 5 });
  expect(scaleOf("−3", "0,5")).toMatchObject({ min: -3, max: 1 });
  expect(scaleOf("7")).toMatchObject({ min: 7, max: 8 });
  expect(scaleOf("1e12")).toMatchObject({ min: 1e12, max: 1e12 + 1 });
});

test("what is too great to be a score is none, whichever sign it has", () => {
  const text = "styrk08;verdi\n5321;0,5\n2223;9007199254740992\n2224;-1e13\n0110;200 000 000 000 000 %\n";
  expect(read(text).set?.scale).toMatchObject({ min: 0, max: 1 });
  expect(valuesOf(text)).toEqual({ "5321": 0.5 });
  expect(faultsOf(text)).toMatchObject([
    {
      code: "invalid-score",
      data: { reason: "too-large", values: [{ line: 3 }, { line: 4 }, { line: 5 }] },
    },
  ]);
});

test("of two sets with one id the first counts", () => {
  const sets = ["0,1", "0,2"].flatMap((value) => read(`styrk08;verdi\n5321;${value}\n`).set ?? []);
  expect(withScoreSets(referenceData, sets).scoreSets.get("egne.csv")).toBe(sets[0]);
});

test("a probability outside 0–1 is left out and told, and so is a value outside a stated scale", () => {
  const text = "styrk08;verdi\n5321;0,5\n2223;1,01\n0110;-0,1\n";
  expect(valuesOf(text, { kind: "probability" })).toEqual({ "5321": 0.5 });
  expect(faultsOf(text, { kind: "probability" })).toEqual([
    {
      code: "invalid-score",
      data: {
        file: "egne.csv",
        reason: "outside-scale",
        values: [
          { value: "1,01", line: 3 },
          { value: "-0,1", line: 4 },
        ],
        count: 2,
        min: 0,
        max: 1,
      },
    },
  ]);
  expect(valuesOf(text, { scale: { min: 0, max: 5 } })).toEqual({ "5321": 0.5, "2223": 1.01 });
});

test("several values for a code give none, and the lines are named; the same value twice is one", () => {
  const text = "styrk08;verdi\n5321;0,5\n2223;0,4\n5321;0,6\n2223;0,4\n";
  expect(valuesOf(text)).toEqual({ "2223": 0.4 });
  expect(faultsOf(text)).toEqual([
    {
      code: "repeated-score",
      data: { file: "egne.csv", codes: [{ code: "5321", lines: [2, 4] }], count: 1 },
    },
  ]);
});

test("unknown codes, codes of groups, cells without a number and empty ones are told by name", () => {
  const text = "styrk08;verdi\n5321;0,5\n9999;0,4\n532;0,6\n2223;\n2224;ja\n;0,3\n";
  expect(valuesOf(text)).toEqual({ "5321": 0.5 });
  const file = "egne.csv";
  const scale = { min: 0, max: 1 };
  expect(faultsOf(text)).toEqual([
    {
      code: "invalid-score",
      data: { file, reason: "not-a-number", values: [{ value: "ja", line: 6 }], count: 1, ...scale },
    },
    {
      code: "unknown-score-code",
      data: {
        file,
        reason: "unknown",
        codes: [
          { code: "9999", line: 3 },
          { code: "", line: 7 },
        ],
        count: 2,
        classification: "styrk08",
      },
    },
    {
      code: "unknown-score-code",
      data: {
        file,
        reason: "coarse",
        codes: [{ code: "532", line: 4 }],
        count: 1,
        classification: "styrk08",
      },
    },
    { code: "empty-score", data: { file, codes: ["2223"], count: 1 } },
  ]);
});

test("columns that cannot be told apart are asked for by name", () => {
  const text = "styrk08;score;index\n5321;0,5;3\n2223;0,4;4\n";
  expect(faultsOf(text)).toEqual([
    {
      code: "score-column-missing",
      data: {
        file: "egne.csv",
        role: "value",
        headers: ["styrk08", "score", "index"],
        found: ["score", "index"],
      },
    },
  ]);
  expect(valuesOf(text, { columns: { value: "Index" } })).toEqual({ "5321": 3, "2223": 4 });
  expect(faultsOf(text, { columns: { value: "beta" } })).toMatchObject([
    { code: "score-column-missing", data: { role: "value", wanted: "beta", found: [] } },
  ]);
  expect(faultsOf("a;b\nx;y\n")).toMatchObject([{ data: { role: "code", found: [] } }]);
});

test("the classification is the one asked for, the header's, or the one that has the codes", () => {
  const of = (text: string, entry: Partial<ScoreFile> = {}) => read(text, entry).set?.classification;
  expect(of("isco08;value\n5321;0.5\n")).toBe("isco08");
  expect(of("kode;verdi\n5321;0,5\n2223;0,4\n")).toBe("styrk08");
  // 5322 is of both; 1113 and 2240 are ISCO-08's alone.
  expect(of("code;value\n1113;0.5\n2240;0.4\n5322;0.1\n")).toBe("isco08");
  expect(of("code;value\n29-1141;0.009\n43-9061;0.96\n")).toBe("soc2010");
  expect(of("code;value\n5321;0.5\n", { classification: "isco08" })).toBe("isco08");
});

test("what cannot be read is refused with its reason", () => {
  const reasonOf = (source: string | Uint8Array) =>
    faultsOf(source).map(({ code, data }) => ("reason" in data ? data.reason : code));
  expect(reasonOf("")).toEqual(["empty"]);
  expect(reasonOf(" \n\n")).toEqual(["empty"]);
  expect(reasonOf("PK\u0003\u0004\0\0")).toEqual(["binary"]);
  expect(reasonOf(new Uint8Array(5 * 1024 * 1024 + 1))).toEqual(["too-large"]);
  expect(reasonOf("styrk08;verdi\n9999;1\n")).toEqual(["unknown", "no-values"]);
  expect(read("styrk08;verdi\n9999;1\n").set).toBeUndefined();
});

test("what a file names never takes the place of a published set", () => {
  const { set } = read("styrk08;verdi\n5321;0,5\n", { id: "frey-osborne-2017" });
  const reference = withScoreSets(referenceData, set ? [set] : []);
  expect(reference.scoreSets.get("frey-osborne-2017")).toBe(referenceData.scoreSets.get("frey-osborne-2017"));
  expect(withScoreSets(referenceData, [])).toBe(referenceData);
});
