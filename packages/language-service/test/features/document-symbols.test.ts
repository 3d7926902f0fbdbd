import type { Language } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { textIn } from "../../src/text-in.ts";
import { file, serviceOver } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";
import { sampleEstimate, sampleRadar } from "../support/sample.ts";

const kinds = new Map(Object.entries(SymbolKind).map(([name, kind]) => [kind, name]));

/** An outline as lines: indented by depth, name, detail, kind, lines of the whole and the selected word. */
function shown(text: string, symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, kind, range, selectionRange, children }) => [
    `${"  ".repeat(depth)}${name}${detail ? ` (${detail})` : ""} ${kinds.get(kind)} ${range.start.line + 1}–${range.end.line + 1} «${textIn(text, selectionRange)}»`,
    ...shown(text, children ?? [], depth + 1),
  ]);
}

function outline(name: string, text: string, language: Language = "nb"): string[] {
  return shown(text, serviceOver([], language).documentSymbols(file(name, text)) ?? []);
}

test.each(["nb", "nn", "en"] as const)("outlines in %s", async (language) => {
  const several = sampleEstimate.replace(
    "workforce: folk.workforce.csv",
    "workforce: [folk.workforce.csv, { file: eldre.csv, year: 2024 }]",
  );
  const parts = [
    ...outline("by.radar.yaml", sampleRadar, language),
    "",
    ...outline("by.estimate.yaml", several, language),
  ];
  await expect(`${parts.join("\n")}\n`).toMatchFileSnapshot(`../golden/document-symbols/${language}.txt`);
});

describe("an outline", () => {
  test("follows the order of the file, and leaves out what has no id yet", () => {
    const text = "kommuneradar: radar/1\ntechnologies:\n  - title: B\n  - id: a\n  -\ncategories: []\n";
    expect(outline("by.radar.yaml", text)).toEqual([
      "Teknologier Array 2–5 «technologies»",
      "  a (a · Uten anbefaling) Object 4–4 «a»",
      "Kategorier Array 6–6 «categories»",
    ]);
  });

  test("selects nothing outside an entry that stands elsewhere", () => {
    const text = radarText("  - &x { id: a, title: A, category: services }\n  - *x\n");
    const [, technologies] = serviceOver().documentSymbols(file("by.radar.yaml", text)) ?? [];
    expect(
      technologies?.children?.map(({ range, selectionRange }) =>
        [range, selectionRange].map((one) => textIn(text, one)),
      ),
    ).toEqual([
      ["{ id: a, title: A, category: services }", "a"],
      ["*x", "*x"],
    ]);
  });

  test("of one workforce file, and of none", () => {
    expect(outline("by.estimate.yaml", "kommuneradar: estimate/1\nworkforce: { file: a.csv }\n")).toEqual([
      "Arbeidsstyrke Array 2–2 «workforce»",
      "  a.csv File 2–2 «a.csv»",
    ]);
    expect(outline("by.estimate.yaml", "kommuneradar: estimate/1\nworkforce:\n")).toEqual([
      "Arbeidsstyrke Array 2–2 «workforce»",
    ]);
  });
});
