import { estimateOutput } from "@kommuneradar/schema";
import { describe, expect, test } from "vitest";
import { folder, runIn } from "./run.ts";

const files = {
  "folk.csv": "sektor;styrk08;årsverk\nhealth;5321;120\nhealth;2223;60\nadministration;4110;40\n",
  "potensial.estimate.yaml": `kommuneradar: estimate/1
title: Potensial
workforce: folk.csv
groupBy: [sector]
overrides:
  - { occupation: 5321, probability: 0.2, spread: [0.1, 0.6], because: Prøvd ved tre avdelinger }
uncertainty: { draws: 500 }
`,
};
const estimate = async (...options: string[]) =>
  (await runIn(folder(files), "estimate", "potensial.estimate.yaml", "--suppress-below", "0", ...options))
    .out;

describe("an override that states a spread", () => {
  test("is drawn from within it, and it is said", async () => {
    const document = estimateOutput.parse(JSON.parse(await estimate("--format", "json")));
    expect(document.settings.overrides[0]?.spread).toEqual([0.1, 0.6]);
    expect(document.occupations.find(({ code }) => code === "5321")?.override?.spread).toEqual([0.1, 0.6]);
    const [low = 0, high = 0] = document.total.meanInterval ?? [];
    expect(low).toBeLessThan(document.total.mean ?? 0);
    expect(high).toBeGreaterThan(document.total.mean ?? 1);
    for (const [language, words] of Object.entries({
      en: "and within the ranges stated for 1 overridden occupation\n",
      nb: "og innenfor spennene som er oppgitt for 1 overstyrt yrke\n",
      nn: "og innanfor spenna som er oppgitte for 1 overstyrt yrke\n",
    })) {
      expect(await estimate("--lang", language)).toContain(words);
      expect(await estimate("--lang", language, "--format", "markdown")).toContain(words);
    }
  });

  test("is explained, and its ends are choices behind the total", async () => {
    expect(await estimate("--explain", "5321", "--lang", "nb")).toContain(
      "  oppgitt å ligge mellom 0,100 og 0,600\n    fordi: Prøvd ved tre avdelinger\n",
    );
    const out = await estimate("--sensitivity", "--lang", "en");
    expect(out).toMatch(
      /override of 5321 Health care assistants .*\(0\.100 end of its spread\).*\(0\.600 end of its spread\)/,
    );
  });
});

describe("an override of the call", () => {
  const settingsOf = async (...options: string[]) =>
    estimateOutput.parse(JSON.parse(await estimate("--format", "json", ...options)));

  test("states a spread as the file does, and takes the place of the file's own", async () => {
    const called = await settingsOf("--override", "5321=0.2:0.1:0.6");
    expect(called.settings.overrides).toEqual([
      { occupation: "5321", probability: 0.2, spread: [0.1, 0.6], because: null },
    ]);
    expect(called.total).toEqual((await settingsOf()).total);
    const certain = await settingsOf("--override", "5321=0.2");
    expect(certain.settings.overrides[0]?.spread).toBeUndefined();
    expect(certain.total.meanInterval).not.toEqual(called.total.meanInterval);
  });

  test("moves the analytic range, too", async () => {
    const analytic = ["--ranges", "analytic", "--draws", "0"];
    const stated = await settingsOf(...analytic, "--override", "5321=0.2:0.1:0.6");
    const certain = await settingsOf(...analytic, "--override", "5321=0.2");
    expect(stated.total.meanInterval).not.toEqual(certain.total.meanInterval);
  });

  test.each([
    ["5321=0.2:0.3:0.6", "The spread from 0.3 to 0.6 does not hold the value 0.2."],
    ["5321=0.2:0.6:0.1", "The spread from 0.6 to 0.1 does not hold the value 0.2."],
    ["5321=0.2:0.1:1.6", "1.6 is no probability: it is above 1."],
    ["5321=20", "20 is no probability: it is above 1."],
    ["5321=0.2:0.1", "It takes a code and a probability, such as 5321=0.058, or with a spread"],
    ["5321=0.058[0.02..0.12]", "It takes a code and a probability, such as 5321=0.058, or with a spread"],
  ])("%s is refused, and it is said why", async (value, why) => {
    const { exit, err } = await runIn(
      folder(files),
      "estimate",
      "potensial.estimate.yaml",
      "--override",
      value,
    );
    expect(exit).toBe(2);
    expect(err).toContain(why);
  });
});

describe("what a range does not cover stands beside it", () => {
  const words = {
    en: "Not in the range: the choice of score set, mapping and thresholds, errors in the workforce file, adoption, law, cost, demand, demography, new tasks.",
    nb: "Ikke med i spennet: valget av skåresett, koblingsmetode og grenser, feil i arbeidsstyrkefilen, innføring, lov, kostnad, etterspørsel, demografi, nye oppgaver.",
    nn: "Ikkje med i spennet: valet av skåresett, koplingsmetode og grenser, feil i arbeidsstyrkefila, innføring, lov, kostnad, etterspurnad, demografi, nye oppgåver.",
  };

  test.each(Object.keys(words) as (keyof typeof words)[])("in every text format, in %s", async (language) => {
    for (const format of ["table", "markdown", "csv"]) {
      for (const ranges of [
        ["--draws", "200"],
        ["--ranges", "analytic", "--draws", "0"],
      ]) {
        const call = ["--lang", language, "--format", format];
        expect(await estimate(...call, ...ranges), format).toContain(words[language]);
        expect(await estimate(...call, "--draws", "0"), format).not.toContain(words[language]);
      }
    }
  });

  test("in CSV on every line that has a range", async () => {
    const out = await estimate("--format", "csv", "--lang", "en");
    const [head = "", ...lines] = out.trim().split("\n");
    expect(head.endsWith(",highHigh,notInRange")).toBe(true);
    expect(lines.length).toBe(3);
    for (const line of lines) expect(line.endsWith(`,"${words.en}"`)).toBe(true);
  });

  test("in JSON, by name", async () => {
    const document = estimateOutput.parse(JSON.parse(await estimate("--format", "json")));
    expect(document.notInRange).toEqual([
      "scores",
      "mapping",
      "thresholds",
      "workforce-errors",
      "adoption",
      "law",
      "cost",
      "demand",
      "demography",
      "new-tasks",
    ]);
    const without = estimateOutput.parse(JSON.parse(await estimate("--format", "json", "--draws", "0")));
    expect(without.notInRange).toBeUndefined();
  });
});

test("ranges without draws are computed at once, and called an approximation", async () => {
  const call = ["--ranges", "analytic", "--draws", "0"];
  const document = estimateOutput.parse(JSON.parse(await estimate(...call, "--format", "json")));
  expect(document.settings.ranges).toBe("analytic");
  const sampled = estimateOutput.parse(JSON.parse(await estimate("--draws", "20000", "--format", "json")));
  const [low = 0, high = 0] = sampled.total.meanInterval ?? [];
  expect([document.total.meanInterval, sampled.total.meanInterval]).toEqual([
    [expect.any(Number), expect.any(Number)],
    [expect.any(Number), expect.any(Number)],
  ]);
  document.total.meanInterval?.forEach((end, index) => {
    expect(Math.abs(end - (index === 0 ? low : high))).toBeLessThan(0.1 * (high - low));
  });
  expect(await estimate(...call, "--lang", "en")).toMatch(
    /range: 95\.0 %, computed without draws .*; an approximation/,
  );
});
