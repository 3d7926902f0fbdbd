import { expect, test } from "vitest";
import type { ServiceDocument } from "../../src/index.ts";
import { applyEdits } from "../support/apply-edits.ts";
import { file, serviceOver } from "../support/features.ts";

const table = file("folk.csv", "stillingskode;årsverk\n7174;5\n7531;2\n9430;40\n6572;1\n");
const estimate = (workforce: string) =>
  file("by.estimate.yaml", `kommuneradar: estimate/1\ntitle: By\nworkforce: ${workforce}\n`);
const named = estimate("{ file: folk.csv, year: 2024, mapping: nøkler/stillinger.csv }");

/** The quick fixes for what heads the table, each with what it makes of the files. */
function fixes(...others: ServiceDocument[]) {
  return fixesOf(table, ...others);
}

function fixesOf(table: ServiceDocument, ...others: ServiceDocument[]) {
  const service = serviceOver([table, ...others]);
  return service.diagnostics(table).flatMap((diagnostic) =>
    service.codeActions(table, diagnostic.range, [diagnostic]).map(({ title, edit }) => ({
      code: diagnostic.code,
      title,
      files: (edit?.documentChanges ?? []).flatMap((change) => {
        if (!("edits" in change)) return "uri" in change ? [`create ${change.uri}`] : [];
        const { uri } = change.textDocument;
        const before = others.find((other) => decodeURI(other.uri) === decodeURI(uri))?.getText() ?? "";
        const edits = change.edits.flatMap((one) => ("newText" in one ? [one] : []));
        return [applyEdits(before, edits)];
      }),
    })),
  );
}

test("the codes that a mapping lacks are added to it, the heaviest first", () => {
  const mapping = {
    ...file("x", ""),
    ...file(encodeURI("nøkler/stillinger.csv"), "kode;styrk08\r\n7174;2223\r\n6572;"),
  };
  const [first] = fixes(named, mapping);
  expect(first).toEqual({
    code: "unmapped-codes",
    title: "Add the 2 codes to map to “nøkler/stillinger.csv”",
    files: ["kode;styrk08\r\n7174;2223\r\n6572;\r\n9430;\r\n7531;\r\n"],
  });
});

test("a mapping that has them all, also without targets, gets none", () => {
  const all = file(encodeURI("nøkler/stillinger.csv"), "kode;styrk08\n7174;2223\n6572;\n9430;\n7531;\n");
  expect(fixes(named, all)).toEqual([]);
});

test("a mapping that is named and not there is made", () => {
  expect(fixes(named)[0]?.files).toEqual([
    `create file:///kommune/${encodeURI("nøkler/stillinger.csv")}`,
    "from;styrk08\n9430;\n7174;\n7531;\n6572;\n",
  ]);
});

test.each([
  ["folk.csv", "{ file: folk.csv, mapping: stillingskoder.csv }", "stillingskoder.csv"],
  [
    "[{ file: folk.csv, year: 2024 }]",
    "[{ file: folk.csv, year: 2024, mapping: stillingskoder-2024.csv }]",
    "stillingskoder-2024.csv",
  ],
  ["\n  - file: folk.csv", "\n  - file: folk.csv\n    mapping: stillingskoder.csv", "stillingskoder.csv"],
])("an estimate that names no mapping gets one: %s", (workforce, written, name) => {
  expect(fixes(estimate(workforce))).toContainEqual({
    code: "not-occupation-codes",
    title: `Add the 4 codes to map to “${name}”`,
    files: [
      `create file:///kommune/${name}`,
      "from;styrk08\n9430;\n7174;\n7531;\n6572;\n",
      `kommuneradar: estimate/1\ntitle: By\nworkforce: ${written}\n`,
    ],
  });
});

test("without an estimate there is nowhere to write them", () => {
  expect(fixes()).toEqual([]);
});

test("where the workforce file has a column of titles, they are written too", () => {
  const titled = file(
    "folk.csv",
    'stillingskode;Stillingstittel;navn;årsverk\n7174;Sykepleier;A B;5\n9430;"Lærer; ""vikar""";C D;40\n7174;Nattevakt;E F;1\n6572;;G H;1\n',
  );
  expect(fixesOf(titled, named)[0]?.files[1]).toBe(
    'from;styrk08;title\n9430;;"Lærer; ""vikar"""\n7174;;Sykepleier\n6572;;\n',
  );
  const mapping = { ...file("x", ""), ...file(encodeURI("nøkler/stillinger.csv"), "tittel;kode;isco08\n") };
  expect(fixesOf(titled, named, mapping)[0]?.files).toEqual([
    'tittel;kode;isco08\n"Lærer; ""vikar""";9430;\nSykepleier;7174;\n;6572;\n',
  ]);
});

test("a mapping without a column of titles gets none", () => {
  const titled = file("folk.csv", "stillingskode;tittel;årsverk\n7174;Sykepleier;5\n9430;Lærer;40\n");
  const mapping = { ...file("x", ""), ...file(encodeURI("nøkler/stillinger.csv"), "kode;styrk08\n") };
  expect(fixesOf(titled, named, mapping)[0]?.files).toEqual(["kode;styrk08\n9430;\n7174;\n"]);
});
