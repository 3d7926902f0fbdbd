import { readFileSync } from "node:fs";
import { estimateOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { folder, runIn } from "./run.ts";

const workforce =
  "styrk08;sektor;årsverk\n5321;health;60\n2223;health;30\n4110;administration;10\n9999;other;25\n";
const scores =
  '\uFEFF"STYRK-08";"Tittel";"Verdi"\r\n"5321";"Helsefagarbeidere";"0,8"\r\n"2223";"Sykepleiere";"0,2"\r\n"4110";"Kontormedarbeidere";"35 %"\r\n';
const estimate = (entry: string) =>
  `kommuneradar: estimate/1\ntitle: Eget sett\nworkforce: ansatte.csv\nscores: ${entry}\n`;
const own =
  "{ file: egne.csv, kind: probability, title: Vårt sett, year: 2025, source: Eksempelby kommune, licence: CC0 }";

function files(entry: string, text: string | Uint8Array = scores) {
  return folder({ "ansatte.csv": workforce, "egne.csv": text, "by.estimate.yaml": estimate(entry) });
}

test("a set of one's own from end to end, with figures worked out by hand", async () => {
  const call = ["estimate", "by.estimate.yaml", "--draws", "0", "--format", "json"];
  const { out, err, exit } = await runIn(files(own), ...call);
  expect([exit, err.split("\n").filter((line) => line.includes("egne.csv"))]).toEqual([0, []]);
  const { total, scores: set } = estimateOutput.parse(JSON.parse(out));
  // 60 × 0.8 + 30 × 0.2 + 10 × 0.35 = 57.5 of 100 covered, and 25 that are of no known code.
  expect(total.mean).toBeCloseTo(0.575, 12);
  expect(total).toMatchObject({ weight: 125, covered: 100, coverage: 0.8, high: 0.6, medium: 0.1, low: 0.3 });
  expect(total.automatable).toBeCloseTo(57.5, 9);
  expect(set).toEqual({
    id: "egne.csv",
    title: "Vårt sett",
    year: 2025,
    kind: "automation",
    classification: "styrk08",
    scale: { min: 0, max: 1, unit: "probability" },
    source: "Eksempelby kommune",
    licence: "CC0",
  });
});

test("beside a published set it is compared, and is a choice that the total rests on", async () => {
  const cwd = files(`[frey-osborne-2017, ${own}]`);
  const call = ["estimate", "by.estimate.yaml", "--draws", "0", "--suppress-below", "0"];
  const { out } = await runIn(cwd, ...call, "--sensitivity", "--format", "json");
  const { comparison = [], sensitivity = [] } = estimateOutput.parse(JSON.parse(out));
  expect(comparison.map(({ scores: id }) => id)).toEqual(["frey-osborne-2017", "egne.csv"]);
  expect(comparison[1]?.total.mean).toBeCloseTo(0.575, 12);
  const choice = sensitivity.find(({ kind }) => kind === "scores");
  expect(choice?.alternatives).toMatchObject([{ to: "egne.csv", title: "Vårt sett", high: 0.6 }]);
  for (const language of ["en", "nb", "nn"]) {
    const { out: text } = await runIn(cwd, ...call, "--lang", language);
    await expect(text).toMatchFileSnapshot(`golden/own-scores.${language}.txt`);
  }
});

test("where a value comes from: the set's own, under the code it stands at", async () => {
  const { out } = await runIn(
    files(own),
    "estimate",
    "by.estimate.yaml",
    "--explain",
    "5321",
    "--suppress-below",
    "0",
    "--lang",
    "nb",
  );
  expect(out).toBe(
    [
      "5321 Helsefagarbeidere",
      "  60,0 årsverk på 1 rad, 60,0 % av det som har verdi",
      "  rader: ansatte.csv:2",
      "  sannsynlighet 0,800, høy, fra sin egen firesifrede gruppe, legger 48,00 prosentpoeng til A",
      "    STYRK-08 5321 Helsefagarbeidere: 0,800, skåresettets egen verdi",
      "",
      "Skåresett: Vårt sett (2025). Eksempelby kommune. CC0",
      "",
    ].join("\n"),
  );
});

test("a file on the command line is an index unless it is said, and what is assumed of it is told", async () => {
  const cwd = files("ilo-genai-2025");
  const call = ["estimate", "ansatte.csv", "--scores", "frey-osborne-2017,egne.csv", "--lang", "nb"];
  const { out, err, exit } = await runIn(cwd, ...call, "--suppress-below", "0");
  expect(exit).toBe(0);
  expect(err).toContain("egne.csv:1:1: info assumed-scores: «egne.csv» har verdier for 3 yrker.");
  expect(out).toMatch(/egne +indeks +0–1 .* 0,58 +–/);
  expect(out).not.toMatch(/egne.*sannsynlighet/);

  const said = ["estimate", "ansatte.csv", "--scores", "egne.csv", "--score-kind", "probability"];
  const { out: json } = await runIn(cwd, ...said, "--format", "json");
  expect(estimateOutput.parse(JSON.parse(json))).toMatchObject({
    scores: { id: "egne.csv", kind: "automation" },
    total: { high: 0.6 },
  });
});

test("a file that the estimate file names too is as it says there", async () => {
  const { out } = await runIn(
    files(`[frey-osborne-2017, ${own}]`),
    ...["estimate", "by.estimate.yaml", "--scores", "egne.csv", "--format", "json", "--draws", "0"],
  );
  expect(estimateOutput.parse(JSON.parse(out)).scores).toMatchObject({
    title: "Vårt sett",
    kind: "automation",
  });
});

test("what is wrong stops the estimate, and check tells the same", async () => {
  const repeated = `${scores}"5321";"Igjen";"0,7"\r\n`;
  const cwd = files(own, repeated);
  const { exit, out, err } = await runIn(cwd, "estimate", "by.estimate.yaml", "--lang", "en");
  expect([exit, out]).toEqual([1, ""]);
  expect(err).toContain(
    "by.estimate.yaml:4:17: error repeated-score: “egne.csv” has several values for 5321 (lines 2 and 5).",
  );
  const checked = await runIn(cwd, "check", "by.estimate.yaml", "--lang", "en");
  expect(checked.exit).toBe(1);
  expect(checked.out).toContain("repeated-score");
});

test("a file that is not there, too large or of no known kind is refused in words", async () => {
  const missing = await runIn(files("{ file: borte.csv }"), "estimate", "by.estimate.yaml", "--lang", "nb");
  expect([missing.exit, missing.err]).toEqual([1, expect.stringContaining("error score-file-not-found")]);
  const large = await runIn(
    files(own, new Uint8Array(5 * 1024 * 1024 + 1).fill(48)),
    "check",
    "by.estimate.yaml",
  );
  expect(large.out).toContain("score-file-unreadable");
  const cwd = files(own);
  const gone = await runIn(cwd, "estimate", "ansatte.csv", "--scores", "borte.csv", "--lang", "nb");
  expect([gone.exit, gone.err]).toEqual([1, expect.stringContaining("borte.csv:1:1: error unreadable-file")]);
  const unknown = await runIn(cwd, "estimate", "ansatte.csv", "--scores", "oecd", "--lang", "nb");
  expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining("skåresettet finnes ikke")]);
});

test("the example of the documentation gives the figures that it states", async () => {
  const page = readFileSync(new URL("../../../docs/own-scores.md", import.meta.url), "utf8");
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(page)?.[1] ?? "";
  const cwd = folder({
    "ansatte.csv": "styrk08;årsverk\n5321;60\n2223;30\n4110;10\n",
    "egne-verdier.csv": block("csv"),
    "by.estimate.yaml": block("yaml"),
  });
  const { out } = await runIn(cwd, "estimate", "by.estimate.yaml", "--draws", "0", "--lang", "nb");
  expect(page).toContain("blir snittet 57,5 %");
  expect(out).toMatch(/^I alt +100,0 +100,0 % +57,5 % +60,0 %/m);
  expect((await runIn(cwd, "check", "by.estimate.yaml")).out).toContain("0 errors, 0 warnings, 0 info");
});
