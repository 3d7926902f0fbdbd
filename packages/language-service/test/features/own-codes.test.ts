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
