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
      /override of 5321 Helsefagarbeidere .*\(0\.100 end of its spread\).*\(0\.600 end of its spread\)/,
    );
  });
});
