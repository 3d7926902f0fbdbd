import { expect, test } from "vitest";
import { workspace } from "../support/workspace.ts";

const hovered = (files: Parameters<typeof workspace>[0]) => {
  const { service, document, position } = workspace(files);
  return JSON.stringify(service.hover(document, position) ?? "");
};

const head = "kommuneradar: estimate/1\ntitle: By\n";
const named = `${head}workforce: { file: folk.csv, mapping: koder.csv }\n`;
const folk = "stillingskode;sektor;årsverk\n7174;health;5\n";
const mapping = "kode;styrk08;tittel\n7174;2223;Sykepleier\n7531;;Vaktmester\n9000;2223;A\n9000;2221;A\n";

test("a row of a mapping says what its code leads to, and what the target is worth", () => {
  const at = (text: string) => hovered({ "koder.csv": text, "by.estimate.yaml": named, "folk.csv": folk });
  const code = at(mapping.replace("7174", "71│74"));
  expect(code).toContain("7174 Sykepleier** →");
  expect(code).toContain("2223 Sykepleiere");
  expect(at(mapping.replace("2223", "22│23"))).toContain("0.0090");
  expect(at(mapping.replace("7531", "75│31"))).toContain("has no target yet");
  expect(at(mapping.replace("Vaktmester", "Vakt│mester"))).toBe('""');
});

test("the mapping that an estimate names tells how many codes it leads on", () => {
  const text = hovered({
    "by.estimate.yaml": named.replace("koder.csv", "koder│.csv"),
    "koder.csv": mapping,
    "folk.csv": folk,
  });
  expect(text).toContain("codes with a target in STYRK-08: 1 · without a target: 1");
  expect(text).toContain("with several targets, not used: 1");
});

test("a group tells who is in it: where it is compared with, and where it is defined", () => {
  const groups = 'groups: { naboer: { title: Naboene, municipalities: ["0301", "3201"] } }\n';
  const value = hovered({
    "by.estimate.yaml": `${head}workforce: folk.csv\n${groups}compareWith: nab│oer\n`,
  });
  expect(value).toContain("**Naboene** · 2 municipalities");
  expect(value).toContain("0301 Oslo, 3201 Bærum");
  const key = hovered({
    "by.estimate.yaml": `${head}workforce: folk.csv\n${groups.replace("naboer", "nab│oer")}`,
  });
  expect(key).toContain("0301 Oslo, 3201 Bærum");
  const known = hovered({ "by.estimate.yaml": `${head}workforce: folk.csv\ncompareWith: storby-│2019\n` });
  expect(known).toContain("municipalities");
  expect(known).toContain("0301 Oslo");
});

test("an occupation of a row names the work processes of its sector that the estimate maps", () => {
  const estimate = `${named}processes:
  - { id: rota, title: Vaktlister, sector: health, occupations: ["22*"], timeShare: 0.1, potential: 0.5 }
  - { id: pay, title: Lønn, sector: administration, occupations: ["2223"], timeShare: 0.2, potential: 0.5 }
`;
  const own = hovered({
    "folk.csv": folk.replace("7174", "71│74"),
    "by.estimate.yaml": estimate,
    "koder.csv": mapping,
  });
  expect(own).toContain("- Vaktlister · work process · 10.0\u00a0% of the time · potential 50.0\u00a0%");
  expect(own).not.toContain("Lønn");
  const plain = hovered({
    "folk.csv": "styrk08;sektor;årsverk\n22│23;administration;5\n",
    "by.estimate.yaml": estimate.replace(", mapping: koder.csv", ""),
  });
  expect(plain).toContain("Lønn");
  expect(plain).not.toContain("Vaktlister");
});
