import { estimateOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { examples, run } from "./run.ts";

const norway = `${examples}norway-2016/norge-2016.estimate.yaml`;

test("several score sets stand side by side, each in its own scale", async () => {
  const asked = ["frey-osborne-2017", "ilo-genai-2025", "nesta-sml-2020"];
  const call = ["estimate", `${examples}norway-2016/norge-2016.estimate.yaml`, "--scores", asked.join(",")];
  const { out: json } = await run(...call, "--format", "json", "--draws", "0");
  const document = estimateOutput.parse(JSON.parse(json));
  expect(document.scores.id).toBe("frey-osborne-2017");
  expect(document.comparison?.map(({ scores }) => scores)).toEqual(asked);
  expect(document.comparison?.[0]?.total).toEqual(document.total);
  expect(document.comparison?.map(({ total }) => total.mean?.toFixed(4))).toEqual([
    "0.4645",
    "0.3044",
    "3.4826",
  ]);

  for (const language of ["en", "nb", "nn"]) {
    const { out } = await run(...call, "--draws", "0", "--lang", language);
    await expect(out).toMatchFileSnapshot(`golden/score-sets.${language}.txt`);
  }
});

test("every mapping and coarser codes stand side by side, and give the published figures", async () => {
  const call = ["estimate", `${examples}norway-2016/norge-2016.estimate.yaml`, "--compare-mappings"];
  const { out: json } = await run(...call, "--format", "json", "--draws", "0");
  const { mappings } = estimateOutput.parse(JSON.parse(json));
  const high = mappings?.methods.map(({ mapping, total }) => `${mapping} ${total.high?.toFixed(3)}`);
  expect(high).toEqual([
    "mean 0.318",
    "median 0.343",
    "min 0.247",
    "max 0.502",
    "whole-matches 0.374",
    "employment-weighted 0.336",
  ]);
  for (const language of ["en", "nb", "nn"]) {
    const { out } = await run(...call, "--draws", "0", "--lang", language);
    await expect(out).toMatchFileSnapshot(`golden/mappings.${language}.txt`);
  }
});

test("a set over ISCO-08 says that there is no mapping to choose", async () => {
  const file = `${examples}norway-2016/norge-2016.estimate.yaml`;
  const call = ["--scores", "ilo-genai-2025", "--compare-mappings", "--format", "markdown", "--lang", "nb"];
  const { out, exit } = await run("estimate", file, ...call);
  expect(exit).toBe(0);
  expect(out).toContain("det er ingen koblingsmåte å velge");
  expect(out).toContain("| mean, koder kuttet til 3 siffer |");
});

test("what each choice does to the total, with 5321 as the worked example", async () => {
  const call = ["estimate", norway, "--sensitivity", "--draws", "0", "--override", "5321=0.058"];
  const { out: json } = await run(...call, "--format", "json");
  const { sensitivity = [], total } = estimateOutput.parse(JSON.parse(json));
  const override = sensitivity.find(({ kind }) => kind === "override");
  expect(override?.id).toBe("5321");
  expect(total.mean?.toFixed(4)).toBe("0.4489");
  expect(override?.alternatives[0]?.mean?.toFixed(4)).toBe("0.4645");
  for (const language of ["en", "nb", "nn"]) {
    const { out } = await run(...call, "--lang", language);
    await expect(out).toMatchFileSnapshot(`golden/sensitivity.${language}.txt`);
  }
});

test("in CSV, other sets and mappings have lines of their own under the total, each named", async () => {
  const call = [
    "estimate",
    `${examples}norway-2016/norge-2016.estimate.yaml`,
    "--format",
    "csv",
    "--lang",
    "en",
  ];
  const beside = ["--scores", "frey-osborne-2017,nesta-sml-2020", "--compare-mappings", "--draws", "0"];
  const { out } = await run(...call, ...beside);
  const [head, ...lines] = out
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  expect(head?.slice(0, 5)).toEqual(["scores", "unit", "mapping", "digits", "weight"]);
  for (const line of lines) expect(line).toHaveLength(head?.length ?? 0);
  const mean = head?.indexOf("mean") ?? 0;
  expect(lines.map((line) => [...line.slice(0, 4), Number(line[mean]).toFixed(3)].join(" "))).toEqual([
    "frey-osborne-2017 probability 0–1 mean  0.464",
    "nesta-sml-2020 index 1–5 mean  3.483",
    "frey-osborne-2017 probability 0–1 median  0.469",
    "frey-osborne-2017 probability 0–1 min  0.349",
    "frey-osborne-2017 probability 0–1 max  0.565",
    "frey-osborne-2017 probability 0–1 whole-matches  0.492",
    "frey-osborne-2017 probability 0–1 employment-weighted  0.464",
    "frey-osborne-2017 probability 0–1 mean 3 0.439",
    "frey-osborne-2017 probability 0–1 mean 2 0.459",
  ]);
});

test("an exposure is never called a probability", async () => {
  const file = `${examples}norway-2016/norge-2016.estimate.yaml`;
  const words = { en: /probabilit/i, nb: /sannsynlig/i, nn: /sannsyn/i };
  for (const [language, word] of Object.entries(words)) {
    for (const format of ["table", "markdown", "csv"]) {
      const call = ["--scores", "ilo-genai-2025", "--format", format, "--lang", language];
      const { out, exit } = await run("estimate", file, ...call);
      expect(exit).toBe(0);
      const denials = /They are no probabilities|De er ikke sannsynligheter|Dei er ikkje sannsyn/;
      expect(out.replace(denials, ""), `${language} ${format}`).not.toMatch(word);
    }
  }
});
