import { describe, expect, test } from "vitest";
import { isReasonMissing, readEstimateFile } from "../../src/index.ts";
import { found, marked, textAt } from "../yaml/marked.ts";

const smallest = "kommuneradar: estimate/1\ntitle: Eksempelby\nworkforce: arbeidsstyrke.csv\n";

test("the smallest file has every default", () => {
  const { estimate, problems } = readEstimateFile(smallest);
  expect(problems).toEqual([]);
  expect(estimate).toMatchObject({
    title: "Eksempelby",
    language: "nb",
    workforce: [{ file: "arbeidsstyrke.csv" }],
    scores: ["frey-osborne-2017"],
    method: { mapping: "mean", high: 0.7, low: 0.3, inclusiveHigh: false, bridge: true, fallback: false },
    groupBy: [],
    groups: [],
    overrides: [],
    processes: [],
    uncertainty: { draws: 2000, seed: 1, interval: 0.95 },
    horizon: "10-20 years",
    suppressBelow: 10,
  });
  expect(estimate).not.toHaveProperty("weight");
  expect(estimate).not.toHaveProperty("radar");
});

test("a file with every key comes through as written, with its places", () => {
  const text = `kommuneradar: estimate/1
id: eksempelby
title: { nb: Eksempelby, en: Exampletown }
language: no
radar: eksempelby.radar.yaml
workforce:
  - { file: 2025.csv, year: 2025, columns: { fte: Årsverk, occupation: Stilling }, codes: isco08 }
  - "2026.csv"
scores: [frey-osborne-2017, other]
weight: headcount
method: { mapping: whole-matches, high: 0.6, low: .25, inclusiveHigh: true, bridge: False, fallback: true }
groupBy: [sector]
groups:
  storby: { title: Storbyene, municipalities: [0301, "4601"] }
overrides:
  - { occupation: 0110, probability: 5.8e-2, because: { nb: Nærmere i oppgaver, en: Nearer in tasks } }
processes:
  - id: rota
    title: Vaktlister
    sector: health
    occupations: [5321, "33*"]
    timeShare: 0.1
    potential: 0.5
    change: partly-automated
    technology: rpa
    because: Målt i 2025
uncertainty: { draws: 0, seed: 7, interval: 0.9 }
horizon: 10–20 år
suppressBelow: 0
`;
  const { estimate, problems } = readEstimateFile(text);
  expect(problems).toEqual([]);
  expect(estimate).toMatchObject({
    id: "eksempelby",
    title: { nb: "Eksempelby", en: "Exampletown" },
    language: "nb",
    radar: "eksempelby.radar.yaml",
    workforce: [
      { file: "2025.csv", year: 2025, columns: { fte: "Årsverk", occupation: "Stilling" }, codes: "isco08" },
      { file: "2026.csv" },
    ],
    scores: ["frey-osborne-2017", "other"],
    weight: "headcount",
    method: {
      mapping: "whole-matches",
      high: 0.6,
      low: 0.25,
      inclusiveHigh: true,
      bridge: false,
      fallback: true,
    },
    groupBy: ["sector"],
    groups: [{ id: "storby", title: "Storbyene", municipalities: ["0301", "4601"] }],
    overrides: [{ occupation: "0110", probability: 0.058, because: "Nærmere i oppgaver" }],
    processes: [
      {
        id: "rota",
        occupations: ["5321", "33*"],
        timeShare: 0.1,
        potential: 0.5,
        change: "partly-automated",
        technology: "rpa",
        because: "Målt i 2025",
      },
    ],
    uncertainty: { draws: 0, seed: 7, interval: 0.9 },
    horizon: "10–20 år",
    suppressBelow: 0,
  });
  const places = [...(estimate?.workforce ?? []), ...(estimate?.overrides ?? [])];
  expect(places.map(({ range }) => textAt(text, range))).toEqual(["2025.csv", '"2026.csv"', "0110"]);
});

test("one workforce file may be a map of its own", () => {
  const text = smallest.replace("arbeidsstyrke.csv", "{ file: a.csv, codes: soc2010 }");
  const { estimate, problems } = readEstimateFile(text);
  expect(problems).toEqual([]);
  expect(estimate?.workforce).toMatchObject([{ file: "a.csv", codes: "soc2010" }]);
});

describe("each fault where it stands, once", () => {
  test.each([
    ["a misspelt key", "⟦unknown-key|overides⟧: []"],
    ["a misspelt mapping", "method: { mapping: ⟦invalid-value|meen⟧, ⟦unknown-key|hihg⟧: 0.8 }"],
    ["thresholds beyond 0–1", "method: { high: ⟦out-of-range|1.2⟧, low: ⟦out-of-range|-0.1⟧ }"],
    ["a lower threshold above the upper one", "method: { high: 0.5, low: ⟦out-of-range|0.6⟧ }"],
    ["a decimal comma", 'method: { high: ⟦wrong-type|"0,7"⟧ }'],
    ["yes for true", "method: { bridge: ⟦wrong-type|yes⟧ }"],
    ["an override without a reason", "overrides: [{ ⟦missing-key|occupation⟧: 5321, probability: 0.058 }]"],
    [
      "an override in per cent",
      "overrides: [{ occupation: 5321, probability: ⟦out-of-range|58⟧, because: x }]",
    ],
    [
      "an override of a name",
      "overrides: [{ occupation: ⟦wrong-type|sykepleier⟧, probability: 0.1, because: x }]",
    ],
    ["half a draw", "uncertainty: { draws: ⟦wrong-type|2.5⟧, interval: ⟦out-of-range|1⟧ }"],
    ["no score set", "⟦list-size|scores⟧: []"],
    [
      "a score file that is named twice",
      "scores: [{ file: a.csv }, { file: ⟦duplicate-id|a.csv⟧, columns: { code: styrk } }, ⟦duplicate-id|a.csv⟧]",
    ],
    [
      "a published score set that is named twice",
      "scores: [frey-osborne-2017, ilo-2025, ⟦duplicate-id|frey-osborne-2017⟧]",
    ],
    [
      "a column of a score file that is named twice",
      "scores: [{ file: a.csv, columns: { value: x } }, { file: ⟦duplicate-id|a.csv⟧, kind: index, columns: { value: x } }]",
    ],
    ["a group of names", "groups: { storby: { municipalities: [0301, ⟦wrong-type|Bergen⟧] } }"],
    ["a group with a title for an id", "groups: { ⟦invalid-id|De Store⟧: { municipalities: [0301] } }"],
    ["a process without a title", "processes: [{ ⟦missing-key|id⟧: rota, potential: ⟦out-of-range|50⟧ }]"],
  ])("%s", (_, more) => {
    const { text, expected } = marked(`${smallest}${more}\n`);
    expect(found(readEstimateFile(text).problems)).toEqual(expected);
  });

  test("a second entry of a score file leads to the first; other columns are other sets", () => {
    const text = `${smallest}scores: [a.csv, a.csv]\n`;
    const [problem] = readEstimateFile(text).problems;
    expect(problem?.data).toEqual({ id: "a.csv", list: "scores" });
    expect(problem?.related?.map(({ range }) => range.start.character)).toEqual([9]);
    const apart =
      "scores: [{ file: a.csv, columns: { value: x } }, { file: a.csv, columns: { value: y } }, a.csv]";
    expect(readEstimateFile(`${smallest}${apart}\n`).problems).toEqual([]);
  });

  test("in the list of workforce files, and what it leaves is the rest", () => {
    const { text, expected } = marked(
      smallest.replace(
        "arbeidsstyrke.csv",
        "[{ ⟦unknown-key|fil⟧: a.csv }, { file: b.csv, codes: ⟦invalid-value|styrk98⟧ }, c.csv]",
      ),
    );
    const { estimate, problems } = readEstimateFile(text);
    expect(found(problems)).toEqual(expected);
    expect(estimate?.workforce.map(({ file }) => file)).toEqual(["b.csv", "c.csv"]);
    expect(estimate?.workforce[0]).not.toHaveProperty("codes");
  });

  test("a wrong number leaves its default, so that a view can still be drawn", () => {
    const { estimate } = readEstimateFile(
      `${smallest}method: { high: 7, low: 0.2 }\nuncertainty: { draws: -1 }\n`,
    );
    expect(estimate?.method).toMatchObject({ high: 0.7, low: 0.2 });
    expect(estimate?.uncertainty.draws).toBe(2000);
  });
});

test("a reason of blanks is as good as none, and a missing reason is told from other faults", () => {
  const read = (override: string) =>
    readEstimateFile(`kommuneradar: estimate/1
title: T
workforce: a.csv
overrides:
  - { ${override} }
`);
  for (const because of [', because: ""', ', because: " "', ", because: { nb: ' ' }", ", because:", ""]) {
    const { estimate, problems } = read(`occupation: 5321, probability: 0.2${because}`);
    expect(estimate?.overrides).toMatchObject([{ occupation: "5321", because: null }]);
    expect(problems.map(isReasonMissing)).toEqual([true]);
  }
  expect(read("occupation: 5321, probability: 0.2, because: tried").problems).toEqual([]);
  for (const other of ["occupation: 5321, because: x", "occupation: , probability: 0.2, because: x"]) {
    expect(read(other).problems.map(isReasonMissing)).toEqual([false]);
  }
});
