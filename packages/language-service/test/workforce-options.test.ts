import { expect, test } from "vitest";
import { file, serviceOver } from "./support/features.ts";

const estimate = (workforce: string, more = "") =>
  file("by.estimate.yaml", `kommuneradar: estimate/1\ntitle: By\nworkforce: [${workforce}]\n${more}`);

const codes = (table: ReturnType<typeof file>, ...others: ReturnType<typeof file>[]) =>
  serviceOver([table, ...others])
    .diagnostics(table)
    .map(({ code }) => code);

test("a table alone is read as the estimate that names it wants it read", () => {
  const table = file("folk.csv", "yrke;ansatte;fte;enhet\n2221;1;x;a\n1113;2;3;b\n");
  expect(codes(table)).toEqual(["not-occupation-codes", "ignored-columns", "invalid-weight"]);
  const named = estimate("{ file: folk.csv, codes: isco08 }", "weight: headcount\ngroupBy: [enhet]\n");
  expect(codes(table, named)).toEqual([]);
});

test("a table that only an estimate knows is a workforce file, with all that there is for one", () => {
  const table = file("uttrekk.csv", "Kode;Stilling;Antall\n9999;a;1\n");
  expect(serviceOver([table]).kind(table)).toBeUndefined();
  const named = estimate("{ file: uttrekk.csv, columns: { occupation: Kode, headcount: Antall } }");
  expect(codes(table, named)).toContain("not-occupation-codes");
  const hover = serviceOver([table, named]).hover(table, { line: 1, character: 2 });
  expect(JSON.stringify(hover)).toContain("9999");
});

test("other people's tables are left alone", () => {
  const table = file("priser.csv", "vare;pris\nmelk;20\n");
  const service = serviceOver([table, estimate("folk.csv")]);
  expect(service.kind(table)).toBeUndefined();
  expect(service.diagnostics(table)).toEqual([]);
  expect(service.completions(table, { line: 1, character: 2 })).toBeUndefined();
  expect(service.hover(table, { line: 1, character: 2 })).toBeUndefined();
});
