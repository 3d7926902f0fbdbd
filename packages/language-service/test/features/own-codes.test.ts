import { expect, test } from "vitest";
import { workspace } from "../support/workspace.ts";

const estimate =
  "kommuneradar: estimate/1\ntitle: By\nworkforce: { file: folk.csv, year: 2024, mapping: koder.csv }\n";
const mapping = "kode;styrk08;tittel\n7531;;\n7174;2223;Sykepleier\n";

const over = (table: string) =>
  workspace({ "folk.csv": table, "by.estimate.yaml": estimate, "koder.csv": mapping });
const hovered = (table: string) => {
  const { service, document, position } = over(table);
  return JSON.stringify(service.hover(document, position) ?? "");
};

test("a code of the file's own says where the mapping leads it, and which row says so", () => {
  const text = hovered("stillingskode;årsverk\n71│74;5\n");
  expect(text).toContain("7174 Sykepleier");
  expect(text).toContain("2223 ");
  expect(text).toContain("koder.csv, line 3");
  expect(text).toContain("2024");
});

test("a code with the digits of an occupation is not taken for it", () => {
  const text = hovered("yrkeskode;årsverk\n75│31;5\n");
  expect(text).toContain("has no target");
  expect(text).not.toContain("STYRK-08");
});

test("its definition is the row of the mapping", () => {
  const { service, document, position, place } = over("stillingskode;årsverk\n71│74;5\n");
  expect((service.definition(document, position) ?? []).map(place)).toEqual(["koder.csv 3:7174"]);
  const other = over("stillingskode;årsverk\n99│99;5\n");
  expect(other.service.definition(other.document, other.position)).toEqual([]);
});

test("a code that leads to several occupations names them, and says that none is used", () => {
  const several = "kode;styrk08\n7174;2223\n7174;2221\n";
  const { service, document, position } = workspace({
    "folk.csv": "stillingskode;stillingstittel;årsverk\n71│74;Sykepleier;5\n",
    "by.estimate.yaml": estimate,
    "koder.csv": several,
  });
  const text = JSON.stringify(service.hover(document, position));
  expect(text).toContain("7174 Sykepleier");
  expect(text).toContain("several occupations in the mapping, and none of them is used");
  expect(text).toContain("- 2223 Sykepleiere · 0.0090");
  expect(text).toContain("- 2221 Spesialsykepleiere");
  expect(text).not.toContain("has no target");
});

test("of a code without a title in the mapping, the row's own title stands", () => {
  const text = hovered("stillingskode;tittel;årsverk\n75│31;Vaktmester;5\n");
  expect(text).toContain("7531 Vaktmester");
});

test("of several rows with the code, the one that leads somewhere is named", () => {
  const { service, document, position } = workspace({
    "folk.csv": "stillingskode;årsverk\n71│74;5\n",
    "by.estimate.yaml": estimate,
    "koder.csv": "kode;styrk08;tittel\n7174;;Åpen\n7174;2223;Sykepleier\n",
  });
  const text = JSON.stringify(service.hover(document, position));
  expect(text).toContain("7174 Sykepleier");
  expect(text).toContain("koder.csv, line 3");
});

test("the header of the mapping says what its targets are codes of", () => {
  const files = { "folk.csv": "stillingskode;årsverk\n71│74;5\n", "by.estimate.yaml": estimate };
  const hover = (header: string) => {
    const { service, document, position } = workspace({ ...files, "koder.csv": `${header}\n7174;3221\n` });
    return JSON.stringify(service.hover(document, position));
  };
  expect(hover("kode;isco08")).toContain("3221 Nursing associate professionals** · ISCO-08");
  expect(hover("kode;styrk08")).toContain("No such code in STYRK-08");
});

test("what the estimate states of the codes goes before the header of the mapping", () => {
  const { service, document, position } = workspace({
    "folk.csv": "stillingskode;årsverk\n71│74;5\n",
    "by.estimate.yaml": estimate.replace("year: 2024", "codes: isco08"),
    "koder.csv": "kode;styrk08\n7174;3221\n",
  });
  expect(JSON.stringify(service.hover(document, position))).toContain("ISCO-08");
});

test("a score set of one's own gives a mapped code its value", () => {
  const { service, document, position } = workspace({
    "folk.csv": "stillingskode;årsverk\n71│74;5\n",
    "by.estimate.yaml": `${estimate}scores: { file: ours.csv, kind: probability }\n`,
    "koder.csv": mapping,
    "ours.csv": "code,value\n2223,0.25\n",
  });
  expect(JSON.stringify(service.hover(document, position))).toContain("0.25");
});
