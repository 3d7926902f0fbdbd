import { expect, test } from "vitest";
import { workforceLineReader } from "../../src/index.ts";
import { options } from "./reference.ts";

/** The naming cells of a line, each as `role value` and the text it stands in. */
function cells(head: string, line: string, more = {}): string[] {
  const reader = workforceLineReader(head, { ...options, ...more });
  return (reader?.cells(line) ?? []).map(
    ({ role, value, start, end }) => `${role} ${value}: ${line.slice(start, end)}`,
  );
}

test("a line's municipality, sector and occupation, in whatever order, quotes and blanks taken off", () => {
  expect(cells("årsverk,sektor,kommune,yrke\n", '"1,5", Helse og omsorg ,"0301",2223')).toEqual([
    "municipality 0301: 0301",
    "sector health: Helse og omsorg",
    "occupation 2223: 2223",
  ]);
});

test("columns and classification as the header or the options say", () => {
  const head = "sep=;\nKode;Antall\n";
  expect(cells(head, "15-1132;3", { columns: { occupation: "Kode" }, classification: "soc2010" })).toEqual([
    "occupation 15-1132: 15-1132",
  ]);
  const reader = workforceLineReader("isco08;headcount\n2221;4\n", options);
  expect(reader?.classification).toBe("isco08");
  expect(reader?.firstRow).toBe(1);
  expect(workforceLineReader(head, options)?.firstRow).toBe(2);
});

test("nothing of a line that is no row or of empty cells, and position codes are no occupations", () => {
  expect(cells("kommune;styrk08;årsverk\n", "9901;5321")).toEqual([]);
  expect(cells("kommune;styrk08;årsverk\n", ";;1")).toEqual([]);
  expect(cells("kommune;stillingskode;årsverk\n", "9901;7174;1")).toEqual([
    "municipality 9901: 9901",
    "own-code 7174: 7174",
  ]);
  expect(workforceLineReader("\n\n", options)).toBeUndefined();
});
