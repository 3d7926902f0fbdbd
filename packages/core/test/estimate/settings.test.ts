import { readFileSync } from "node:fs";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import {
  defaultSettings,
  estimate,
  readEstimateFile,
  readWorkforce,
  settingsFromFile,
} from "../../src/index.ts";

const styrk08 = { classification: "styrk08", weight: "headcount" } as const;

function settingsOf(yaml: string) {
  const { estimate: file } = readEstimateFile(yaml);
  if (!file) throw new Error("no estimate file");
  return settingsFromFile(file, styrk08);
}

const smallest = "kommuneradar: estimate/1\ntitle: Prøve\nworkforce: a.csv\n";

test("the smallest file has the method's defaults, and samples ranges", () => {
  expect(settingsOf(smallest)).toEqual(defaultSettings({ ...styrk08, draws: 2000 }));
});

test("what a file states comes through; overrides lose nothing but their place", () => {
  const settings = settingsOf(`${smallest}
scores: [primary, other]
method: { mapping: median, high: 0.6, low: 0.2, inclusiveHigh: true, bridge: false, fallback: true }
groupBy: [sector]
uncertainty: { draws: 10, seed: 3, interval: 0.8 }
overrides:
  - { occupation: 5321, probability: 0.058, because: nærmere i oppgaver }
  - { occupation: 0110, probability: 0.1, because: prøve }
`);
  expect(settings).toEqual({
    ...styrk08,
    scores: "primary",
    mapping: "median",
    high: 0.6,
    low: 0.2,
    inclusiveHigh: true,
    bridge: false,
    fallback: true,
    groupBy: ["sector"],
    ranges: "sampled",
    draws: 10,
    seed: 3,
    interval: 0.8,
    overrides: [
      { occupation: "5321", probability: 0.058, because: "nærmere i oppgaver" },
      { occupation: "0110", probability: 0.1, because: "prøve" },
    ],
  });
});

test("the Norwegian example, from its files to the published figures", () => {
  const folder = new URL("../../../../examples/norway-2016/", import.meta.url);
  const reading = readEstimateFile(readFileSync(new URL("norge-2016.estimate.yaml", folder), "utf8"));
  expect(reading.problems).toEqual([]);
  const [source] = reading.estimate?.workforce ?? [];
  const table = readWorkforce(readFileSync(new URL(source?.file ?? "", folder)), {
    reference: referenceData,
  });
  expect(table.problems.map(({ code, data }) => ({ code, data }))).toEqual([
    { code: "ignored-columns", data: { headers: ["yrke_tittel"] } },
  ]);
  expect(table.format).toMatchObject({ ...styrk08, delimiter: ";", encoding: "utf-8" });
  expect([table.rows, table.rejectedRows, table.fictional]).toEqual([407, 0, false]);
  if (!reading.estimate) throw new Error("no estimate file");
  const { total } = estimate([table], referenceData, settingsFromFile(reading.estimate, table.format));
  const share = (value: number | null) => value?.toFixed(4);
  expect(total.weight).toBe(2_511_909);
  expect([total.coverage, total.high, total.medium, total.low, total.mean].map(share)).toEqual([
    "0.9802",
    "0.3182",
    "0.2953",
    "0.3865",
    "0.4645",
  ]);
  const [low = 1, high = 0] = total.highInterval ?? [];
  expect(low).toBeLessThan(0.3182);
  expect(high).toBeGreaterThan(0.3182);
});
