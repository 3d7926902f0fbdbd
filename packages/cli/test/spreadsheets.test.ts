import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, runIn, smallRadar } from "./run.ts";

/** What a spreadsheet would run, or send somewhere, in every text of these files. */
const formulas = ["=HYPERLINK(1)", "+1", "-1+1", "@sum", "\\t=1"] as const;

const filesWith = (formula: string) => ({
  "a.radar.yaml": smallRadar.replace(
    "Robotisert prosessautomatisering",
    `"${formula}"\n    areasOfUse: [{ sector: health, title: "${formula}", occupations: ["4311"] }]`,
  ),
  "a.plan.yaml": `kommuneradar: plan/1\ntitle: P\nscenarios:\n  - { id: s, title: "${formula}", from: 2026, to: 2026, adoption: [{ year: 2026, share: 0 }], adoptionBecause: G, assumptions: [{ because: G }] }\n`,
  "a.projects.yaml": `kommuneradar: projects/1\ntitle: P\nprojects:\n  - { id: p, title: "${formula}", category: efficiency }\n`,
  "a.workforce.csv": `sektor\tenhet\tstyrk08\tårsverk\nhealth\t"${formula.replace("\\t", "\t")}"\t4311\t100\nschool\tx\t2341\t50\n`,
  "staff.csv": `Kommune;Sektor;Stillingskode;Stillingsbetegnelse;Årsverk\n9901;"${formula.replace("\\t", "")}";"${formula.replace("\\t", "")}";"${formula.replace("\\t", "")}";20\n9901;Skole;2341;Lærer;20\n`,
});

const figures = {
  estimate: ["estimate", "a.workforce.csv", "--group-by", "enhet"],
  where: ["where", "a.radar.yaml", "a.workforce.csv"],
  horizon: ["horizon", "a.plan.yaml", "a.workforce.csv"],
  projects: ["projects", "a.projects.yaml"],
} as const;

const languages = ["nb", "nn", "en"] as const;
const calls = Object.entries(figures).flatMap(([name, call]) =>
  languages.map((language) => [name, language, call] as const),
);

/** Of a cell that is no number. */
const asFormula = /(?:^|[;,\n])"?(?:[=+@\t]|\r(?!\n)|-(?!\d))/;

test.each(calls)(
  "%s in %s tells a spreadsheet texts and numbers, and nothing to run",
  async (_, lang, call) => {
    for (const formula of formulas) {
      const cwd = folder(filesWith(formula));
      const { exit, out } = await runIn(cwd, ...call, "--format", "csv", "--lang", lang);
      expect(exit).toBe(0);
      // A reader of rows takes the blanks round a cell away.
      const told = formula.replace("\\t", "\t");
      expect([told, told.trim()].some((text) => out.includes(`'${text}`))).toBe(true);
      expect(out).not.toMatch(asFormula);
      expect(out.startsWith("\uFEFF")).toBe(lang !== "en");
      expect(out.split("\n")[0]).toContain(lang === "en" ? "," : ";");
      expect(out).not.toMatch(lang === "en" ? /\d,\d+;/ : /\d\.\d/);
    }
  },
);

test.each(["byor-csv", "csv"] as const)("a radar as %s too", async (to) => {
  for (const formula of formulas) {
    const cwd = folder(filesWith(formula));
    await runIn(cwd, "export", "a.radar.yaml", "--to", to, "-o", "out.csv", "--lang", "nb");
    const out = readFileSync(join(cwd, "out.csv"), "utf8");
    expect(out).toContain(`'${formula.replace("\\t", "\t")}`);
    expect(out.replace("\uFEFF", "")).not.toMatch(asFormula);
  }
});

test.each(languages)("an import writes a workforce and its unmapped codes as texts (%s)", async (lang) => {
  for (const formula of formulas.filter((one) => !one.startsWith("\\t"))) {
    const cwd = folder(filesWith(formula));
    const call = [
      "workforce",
      "import",
      "staff.csv",
      "-o",
      "b.workforce.csv",
      "--write-unmapped",
      "codes.csv",
    ];
    await runIn(cwd, ...call, "--lang", lang);
    writeFileSync(join(cwd, "map.csv"), "from;styrk08\n2341;2341\n");
    expect((await runIn(cwd, ...call, "--mapping", "map.csv", "--lang", lang)).exit).toBe(0);
    for (const name of ["b.workforce.csv", "codes.csv"]) {
      const out = readFileSync(join(cwd, name), "utf8");
      expect(out).not.toMatch(asFormula);
    }
    expect(readFileSync(join(cwd, "codes.csv"), "utf8")).toContain(`'${formula}`);
  }
});
