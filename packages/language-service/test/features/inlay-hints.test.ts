import type { Language } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../support/apply-edits.ts";
import { file, serviceOver } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";
import { sampleEstimate, sampleRadar, sampleWorkforce } from "../support/sample.ts";

const files = [
  file("by.radar.yaml", sampleRadar),
  file("by.estimate.yaml", sampleEstimate),
  file("folk.workforce.csv", sampleWorkforce),
];
const whole = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/** The lines of a file that have hints, each hint in its place as `‹title›`. */
function hinted(name: string, language: Language, range = whole, among = files): string[] {
  const document = among.find(({ uri }) => uri.endsWith(`/${name}`));
  if (document === undefined) throw new Error(name);
  const hints = serviceOver(among, language).inlayHints(document, range) ?? [];
  const shown = applyEdits(
    document.getText(),
    hints.map(({ position, label, paddingLeft }) => ({
      range: { start: position, end: position },
      newText: `${paddingLeft ? " " : ""}‹${label}›`,
    })),
  );
  return shown
    .split("\n")
    .filter((line) => line.includes("‹"))
    .map((line) => line.trim());
}

describe("codes of a table that is not open", () => {
  const estimate = file(
    "by.estimate.yaml",
    "kommuneradar: estimate/1\ntitle: By\nworkforce: folk.csv\noverrides:\n  - occupation: '2221'\n    probability: 0.1\n    because: x\n",
  );

  test("get no titles while nobody knows their classification", () => {
    expect(hinted("by.estimate.yaml", "en", whole, [estimate])).toEqual([]);
    expect(serviceOver([estimate]).hover(estimate, { line: 4, character: 19 })).toBeNull();
  });

  test("get those of the classification that its header says, once that is known", () => {
    const table = file("folk.csv", "isco08;fte\n2221;1\n");
    expect(hinted("by.estimate.yaml", "en", whole, [estimate, table])).toEqual([
      "- occupation: '2221' ‹Nursing professionals›",
    ]);
  });
});

test.each(["nb", "nn", "en"] as const)("hints in %s", async (language) => {
  const lines = files.flatMap(({ uri }) => {
    const name = uri.slice(uri.lastIndexOf("/") + 1);
    return [`# ${name}`, ...hinted(name, language)];
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../golden/inlay-hints/${language}.txt`);
});

describe("hints", () => {
  test("stand in the asked range only", () => {
    const lines = sampleRadar.split("\n");
    const line = lines.findIndex((text) => text.includes("dependsOn"));
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 99 } };
    expect(hinted("by.radar.yaml", "nb", range)).toEqual([
      "relatesTo: [software-robots ‹Programvareroboter›]",
    ]);
    const before = { start: { line: line + 1, character: 0 }, end: { line: line + 1, character: 12 } };
    expect(hinted("by.radar.yaml", "nb", before)).toEqual([]);
    const rows = { start: { line: 1, character: 0 }, end: { line: 1, character: 99 } };
    expect(hinted("folk.workforce.csv", "nb", rows)).toEqual([
      "0301 ‹Oslo›;health ‹Helse og omsorg›;2223 ‹Sykepleiere›;10",
    ]);
  });

  test("follow the classification of the estimate's file", () => {
    const text = radarText(
      "  - { id: a, title: A, category: services, areasOfUse: [{ sector: school, occupations: ['2221'] }] }\n",
    );
    const estimate = "kommuneradar: estimate/1\ntitle: x\nradar: by.radar.yaml\nworkforce: folk.csv\n";
    const among = [
      file("by.radar.yaml", text),
      file("by.estimate.yaml", estimate),
      file("folk.csv", "isco08;fte\n2221;1\n"),
    ];
    expect(hinted("by.radar.yaml", "en", whole, among).join()).toContain("'2221' ‹Nursing professionals›");
    expect(hinted("folk.csv", "en", whole, among)).toEqual(["2221 ‹Nursing professionals›;1"]);
  });

  test("cut titles that are too long", () => {
    const title = "En svært lang tittel på en teknologi som ingen kunne få plass til";
    const text = radarText(
      `  - { id: a, title: A, category: services, dependsOn: [b] }\n  - { id: b, title: ${title}, category: services }\n`,
    );
    expect(hinted("by.radar.yaml", "nb", whole, [file("by.radar.yaml", text)])).toEqual([
      "- { id: a, title: A, category: services, dependsOn: [b ‹En svært lang tittel på en teknologi som ingen k…›] }",
    ]);
  });
});
