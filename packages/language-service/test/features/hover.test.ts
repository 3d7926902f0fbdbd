import { type Language, readWorkforce } from "@kommuneradar/core";
import { describe, expect, test } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { createLanguageService } from "../../src/index.ts";
import { textIn } from "../../src/text-in.ts";
import { file } from "../support/features.ts";
import { radarText } from "../support/radar-text.ts";
import { sampleEstimate, sampleRadar, sampleWorkforce } from "../support/sample.ts";
import { workspace } from "../support/workspace.ts";
import { reference, today } from "../support/world.ts";

const files = {
  "by.radar.yaml": sampleRadar,
  "by.estimate.yaml": sampleEstimate,
  "folk.workforce.csv": sampleWorkforce,
};
type Name = keyof typeof files;

/** What is hovered: a name for the golden file, the file, and a text that holds the cursor. */
const cases: readonly (readonly [what: string, file: Name, at: string])[] = [
  ["key", "by.radar.yaml", "reviewE│very:"],
  ["key of an entry", "by.radar.yaml", "short│: RPA"],
  ["key ring", "by.radar.yaml", "ri│ng: adopt"],
  ["ring as the rule gives it", "by.radar.yaml", "ring: ad│opt"],
  ["ring stated against the rule", "by.radar.yaml", "ring: tr│ial, ringBecause"],
  ["assessment that is whole", "by.radar.yaml", "title: iam\n    category: security\n    assess│ment:"],
  ["input that is lacking", "by.radar.yaml", "understanding: imma│ture\n      potential: demonstrated"],
  [
    "assessment with an input missing",
    "by.radar.yaml",
    "assess│ment: { solutions: ready, potential: promising }",
  ],
  ["input of an area of use", "by.radar.yaml", "understanding: immat│ure, occupations"],
  ["category", "by.radar.yaml", "category: pro│cesses"],
  ["cross-cutting category", "by.radar.yaml", "category: sec│urity"],
  ["technology", "by.radar.yaml", "dependsOn: [i│am]"],
  ["technology by an earlier id", "by.radar.yaml", "relatesTo: [softw│are"],
  ["technology off the rings", "by.radar.yaml", "{ id: f│ax"],
  ["sector", "by.radar.yaml", "sector: hea│lth"],
  ["occupation", "by.radar.yaml", "occupations: ['22│23'"],
  ["prefix", "by.radar.yaml", "'3│3*'"],
  ["unknown occupation", "by.radar.yaml", "'99│99'"],
  ["work process", "by.radar.yaml", "processes: [ro│ta]"],
  ["review by the radar's period", "by.radar.yaml", "date: 2026-01│-10"],
  ["review overdue", "by.radar.yaml", "reviewBy│: 2026"],
  ["score set", "by.estimate.yaml", "scores: fr│ey"],
  ["municipality", "by.estimate.yaml", "'03│01'"],
  ["fictional municipality", "by.estimate.yaml", "'99│01'"],
  ["overridden occupation", "by.estimate.yaml", "occupation: 53│21"],
  ["technology in an estimate", "by.estimate.yaml", "technology: rp│a"],
  ["key of an estimate", "by.estimate.yaml", "time│Share"],
  ["occupation in a table, under its estimate", "folk.workforce.csv", "53│21"],
  ["occupation in a table", "folk.workforce.csv", "22│23"],
  ["occupation with several sources", "folk.workforce.csv", "43│11"],
  ["coarse code", "folk.workforce.csv", "3│3;2"],
  ["occupation without a value", "folk.workforce.csv", "01│10"],
  ["municipality in a table", "folk.workforce.csv", "0│301"],
  ["sector in a table, by its name", "folk.workforce.csv", "Helse │og"],
];

function hovered(name: Name, at: string, language: Language) {
  const found = files[name].replace(at.replace("│", ""), () => at);
  if (found === files[name]) throw new Error(`${at} is not in ${name}`);
  const { service, document, position } = workspace({ ...files, [name]: found }, language);
  const hover = service.hover(document, position);
  return (
    hover && {
      on: hover.range && textIn(document.getText(), hover.range),
      says: (hover.contents as MarkupContent).value,
    }
  );
}

test.each(["nb", "nn", "en"] as const)("hovers in %s", async (language) => {
  const shown = cases.map(([what, file, at]) => {
    const hover = hovered(file, at, language);
    return `## ${what}: \`${hover?.on}\`\n\n${hover?.says}\n`;
  });
  await expect(`${shown.join("\n")}`).toMatchFileSnapshot(`../golden/hover/${language}.md`);
});

describe("hover", () => {
  test.each([
    ["a number", "by.estimate.yaml", "0.0│58"],
    ["a title", "by.radar.yaml", "title: Dro│ner"],
    ["an unknown municipality", "by.estimate.yaml", "'00│01'"],
    ["a weight of a table", "folk.workforce.csv", ";1│0"],
    ["the header of a table", "folk.workforce.csv", "kom│mune"],
  ] as const)("says nothing of %s", (_, file, at) => {
    expect(hovered(file, at, "en")).toBeNull();
  });

  describe("on a code in a file that the host has read", () => {
    const rows = [
      "sektor;styrk08;årsverk",
      "health;5321;150",
      "health;2223;50",
      "administration;4110;200",
      "administration;4311;4",
      "administration;3343;100",
      "",
    ];
    const said = (line: number, language: Language) => {
      const text = rows.join("\n");
      const service = createLanguageService({
        reference,
        today: () => today,
        language: () => language,
        workforce: () => readWorkforce(text, { reference }),
      });
      const hover = service.hover(file("a.workforce.csv", text), {
        line,
        character: (rows[line] ?? "").indexOf(";") + 1,
      });
      return ((hover?.contents as MarkupContent | undefined)?.value ?? "").replaceAll("\u00a0", " ");
    };

    test("tells its part of all, what it adds to A, and the figure of the row's sector", () => {
      expect(said(1, "en")).toContain("**150 FTE in this file** · 29.8 % of all · adds 13.99 pp to A");
      expect(said(1, "en")).toContain("Health and care: 200 FTE · A 35.5 %");
      expect(said(1, "nb")).toContain("**150 årsverk i denne filen** · 29,8 % av alle");
      expect(said(1, "nn")).toContain("**150 årsverk i denne fila**");
    });

    test.each([
      ["en", "1 employee in this file", "40 employees", "School: 1 employee "],
      ["nb", "1 ansatt i denne filen", "40 ansatte", "Skole: 1 ansatt "],
      ["nn", "1 tilsett i denne fila", "40 tilsette", "Skule: 1 tilsett "],
    ] as const)("one is one, and many are many (%s)", (language, one, many, ofSector) => {
      const table = file("a.workforce.csv", "sektor;styrk08;ansatte\nschool;5321;1\nhealth;2223;40\n");
      const estimate = file(
        "a.estimate.yaml",
        "kommuneradar: estimate/1\ntitle: A\nsuppressBelow: 0\nworkforce: a.workforce.csv\n",
      );
      const service = createLanguageService({
        reference,
        today: () => today,
        language: () => language,
        files: () => [table, estimate],
        workforce: () => readWorkforce(table.getText(), { reference }),
      });
      const at = (line: number) => service.hover(table, { line, character: 8 })?.contents as MarkupContent;
      expect(at(1).value).toContain(`**${one}**`);
      expect(at(1).value).toContain(ofSector);
      expect(at(2).value).toContain(`**${many} `);
    });

    test("tells nothing of what the estimate view hides", () => {
      expect(said(4, "en")).toContain("4311");
      expect(said(4, "en")).not.toContain("in this file");
    });
  });

  test("reads nothing of a table but its header and the line asked for", () => {
    const asked: number[] = [];
    const lines = sampleWorkforce.split("\n");
    const { service } = workspace(files);
    const document = {
      uri: "file:///kommune/stor.workforce.csv",
      version: 1,
      getText(): string {
        throw new Error("all of the text was read");
      },
      lineAt(line: number) {
        asked.push(line);
        return line > 1_000_000 ? undefined : (lines[line] ?? "9901;health;2223;1");
      },
    };
    expect(service.hover(document, { line: 900_000, character: 13 })).not.toBeNull();
    expect(Math.max(...asked.filter((line) => line !== 900_000))).toBeLessThan(1000);
  });

  test("never calls exposure a probability", () => {
    const set = reference.scoreSets.get("frey-osborne-2017");
    if (set === undefined) throw new Error("no score set");
    const exposure = { ...set, id: "exposure-x", title: "Exposure X", kind: "ai-exposure" } as const;
    const service = createLanguageService({
      reference: { ...reference, scoreSets: new Map([[exposure.id, exposure]]) },
      today: () => today,
      language: () => "en",
    });
    const hover = service.hover(file("a.workforce.csv", "styrk08;fte\n2223;1\n"), { line: 1, character: 1 });
    const said = (hover?.contents as MarkupContent | undefined)?.value;
    expect(said).toContain("Exposure score: **0.0090**");
    expect(said).toContain("_Exposure X (2017)_");
    expect(said).not.toMatch(/probab/i);
  });

  test("shows what a file holds as text: no markup, no HTML, no link", () => {
    const title = "'<img src=x> [a](b) **c** `d` https://e.org www.f.org g@h.no'";
    const text = radarText(`  - { id: a, title: A, category: services, dependsOn: [│b] }
  - { id: b, title: ${title}, category: services, summary: "1. one\\n- two" }
`);
    const { service, document, position } = workspace({ "by.radar.yaml": text });
    expect((service.hover(document, position)?.contents as MarkupContent | undefined)?.value).toBe(
      "**&lt;img src=x\\> \\[a\\](b) \\*\\*c\\*\\* \\`d\\` https\\://e.org www\\.f.org g\\@h.no** · Without recommendation · Tjenester\n\n1\\. one - two",
    );
  });
});
