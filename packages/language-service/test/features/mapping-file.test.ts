import type { Language } from "@kommuneradar/core";
import { expect, test } from "vitest";
import { checkMapping } from "../../src/index.ts";
import { applyEdits } from "../support/apply-edits.ts";
import { offeredAt } from "../support/completion.ts";
import { atCursor, file, serviceOver } from "../support/features.ts";
import { reference } from "../support/world.ts";

const workforce = file("folk.csv", "stillingskode;årsverk\n7174;5\n6572;1\n");

function over(text: string, { codes = "", language = "en" as Language, name = "nøkkel.csv" } = {}) {
  const estimate = file(
    "by.estimate.yaml",
    `kommuneradar: estimate/1\ntitle: By\nworkforce: { file: folk.csv, mapping: nøkkel.csv${codes} }\n`,
  );
  const mapping = file(encodeURI(name), text);
  return { service: serviceOver([estimate, workforce, mapping], language), mapping };
}

/** What is said of a mapping, as `code line:from-to message`. */
function said(text: string, options?: Parameters<typeof over>[1]): string[] {
  const { service, mapping } = over(text, options);
  return service
    .diagnostics(mapping)
    .map(
      ({ code, range: { start, end }, message }) =>
        `${code} ${start.line}:${start.character}-${end.character} ${message}`,
    );
}

test("a target that does not exist is told where it stands, with the nearest", () => {
  expect(said("from;styrk08\n7174;2232\n6572;5321\n")).toEqual([
    "unknown-occupation 1:5-9 There is no occupation “2232” in STYRK-08; it gets no value. Did you mean “2223” (Sykepleiere), “2212” (Legespesialister) or “2222” (Jordmødre)?",
  ]);
});

test("of a column in other codes the nearest are looked for where they are told, and for nothing else", () => {
  const rows = Array.from({ length: 1000 }, (_, at) => `${at};${String(at + 5000).padStart(6, "9")}\n`);
  const { styrk08 } = reference.classifications;
  let looks = 0;
  const groups = new Map(styrk08.groups);
  groups.values = () => {
    looks++;
    return styrk08.groups.values();
  };
  const classifications = { ...reference.classifications, styrk08: { ...styrk08, groups } };
  const found = checkMapping(`from;to\n${rows.join("")}`, { reference: { ...reference, classifications } });
  const told = JSON.stringify(found);
  expect(found).toHaveLength(201);
  expect(told).toBe(JSON.stringify(found));
  expect(looks).toBe(200);
});

test("the nearest targets are quick fixes", () => {
  const text = "from;styrk08;tittel\n7174;2232;Sykepleier\n";
  const { service, mapping } = over(text);
  const found = service.diagnostics(mapping);
  const [action] = found.flatMap((one) => service.codeActions(mapping, one.range, [one]));
  const edits = Object.values(action?.edit?.changes ?? {}).flat();
  expect(applyEdits(text, edits)).toBe("from;styrk08;tittel\n7174;2223;Sykepleier\n");
});

test("targets are of the classification that the estimate states", () => {
  const text = "from;to\n7174;29-1141\n";
  expect(said(text, { codes: ", codes: soc2010" })).toEqual([]);
  expect(said(text)).toEqual([expect.stringContaining("unknown-occupation 1:5-12")]);
});

test("rows that lead a code to different targets are told, with the first of them; the same twice is one", () => {
  const text = "from;styrk08\n7174;2223\n6572;5321\n7174;5321\n6572;5321\n7174;\n";
  expect(said(text)).toEqual([
    "ambiguous-target 3:5-9 “7174” leads to “5321” here, and to “2223” in line 2. None of them is used; keep one.",
  ]);
  const { service, mapping } = over(text);
  const [found] = service.diagnostics(mapping);
  expect(found?.relatedInformation?.map(({ location }) => location.range.start)).toEqual([
    { line: 1, character: 5 },
  ]);
});

test("what remains to be mapped is told once, with how many", () => {
  const text = "kode;styrk08\n7174;2223\n6572;\n9430;\n7531;\n1;\n2;\n3;\n6572;\n4\n5;\n5;5321\n";
  expect(said(text)).toEqual([
    "open-targets 2:0-5 7 of 9 codes have no target yet: “6572”, “9430”, “7531”, “1”, “2” (+ 2 more). They count as not covered, never as 0.",
  ]);
  expect(said("kode;styrk08\n6572;\n7174;2223\n", { language: "nn" })).toEqual([
    "open-targets 1:0-5 1 av 2 kodar fører ikkje til noko yrke enno: «6572». Dei blir rekna som ikkje dekte, aldri som 0.",
  ]);
});

test("a table that no estimate names as a mapping is none, and a correspondence table in JSON is left alone", () => {
  expect(said("from;til\n7174;2232\n6572;\n", { name: "annen.csv" })).toEqual([]);
  expect(said('[{ "sourceCode": "7174", "targetCode": "2232" }]')).toEqual([]);
});

test("a mapping is no YAML: it has no outline, nothing to fold and no form of its own", () => {
  const { service, mapping } = over("from;styrk08\n7174;2223\n");
  const at = { line: 1, character: 6 };
  expect(service.kind(mapping)).toBe("mapping");
  expect([service.documentSymbols(mapping), service.foldingRanges(mapping)]).toEqual([[], []]);
  expect(service.format(mapping)).toEqual([]);
  expect([service.references(mapping, at, true), service.documentLinks(mapping)]).toEqual([[], []]);
});

test.each([
  ["from;styrk08\n7174;│\n6572;5321\n", "from;styrk08\n7174;2223\n6572;5321\n"],
  ["tittel,til,fra\nSykepleier, sykepl│,7174", "tittel,til,fra\nSykepleier, 2223,7174"],
  ["7174;22│1\n", "7174;2223\n"],
])("a target is offered by the title of its occupation: %s", (fixture, after) => {
  const { text, position } = atCursor(fixture);
  const { service, mapping } = over(text);
  const offered = service.completions(mapping, position) ?? [];
  const nurses = offered.find(({ label }) => label.startsWith("2223"));
  expect(nurses?.labelDetails?.description).toBe("Sykepleiere");
  const edit = nurses?.textEdit;
  expect(edit !== undefined && "range" in edit && applyEdits(text, [edit])).toBe(after);
});

test.each([
  "fr│om;styrk08\n7174;2223\n",
  "from;styrk08\n71│74;2223\n",
  "from;styrk08\n7174│\n",
  '1;"22│23"\n',
])("nothing is offered where no target stands: %s", (fixture) => {
  const { text, position } = atCursor(fixture);
  const { service, mapping } = over(text);
  expect(service.completions(mapping, position)).toEqual([]);
});

test("an estimate is offered the tables that may be its mapping, the nearest first, and leads to them", () => {
  const others = ["folk.csv", "nøkler/2026.csv", "2025.csv", "by.workforce.csv"].map((name) =>
    file(encodeURI(name), name === "folk.csv" ? workforce.getText() : "from;styrk08\n7174;2223\n"),
  );
  const head = "kommuneradar: estimate/1\ntitle: By\nworkforce:";
  for (const entry of [" { file: folk.csv, mapping: │ }", "\n  - { file: folk.csv, mapping: │ }"]) {
    const { labels } = offeredAt(`${head}${entry}\n`, { name: "by.estimate.yaml", others });
    expect(labels).toEqual(["2025.csv", "nøkler/2026.csv"]);
  }
  for (const entry of [
    " { file: folk.csv, mapping: nøk│ler/2026.csv }",
    "\n  - mapping: nøk│ler/2026.csv\n    file: folk.csv",
  ]) {
    const { text, position } = atCursor(`${head}${entry}\n`);
    const estimate = file("by.estimate.yaml", text);
    const found = serviceOver([estimate, ...others]).definition(estimate, position) ?? [];
    expect(found.map(({ uri }) => decodeURI(uri))).toEqual([expect.stringMatching(/\/nøkler\/2026\.csv$/)]);
  }
});
