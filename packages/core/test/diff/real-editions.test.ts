import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { diffRadars, type Radar, type Technology, trajectories } from "../../src/index.ts";

const rows: Record<string, readonly (readonly [string, string, string])[]> = JSON.parse(
  readFileSync(new URL("../fixtures/qiwi-editions/editions.json", import.meta.url), "utf8"),
);
const start = { line: 0, character: 0 };
const range = { start, end: start };

/** Real names are no ids of ours: the models are made without a text. */
const editions = Object.entries(rows).map(([date, entries]) => {
  const technologies = entries.map(
    ([title, category, ring], index): Technology => ({
      id: title.toLowerCase(),
      title,
      category,
      ring,
      aliases: [],
      areasOfUse: [],
      status: "active",
      dependsOn: [],
      relatesTo: [],
      tags: [],
      links: [],
      range,
      idRange: range,
      index,
    }),
  );
  const rings = ["adopt", "trial", "assess", "hold"].map((id) => ({ id, title: id }));
  const radar: Radar = { title: "JS", language: "en", rule: "none", rings, categories: [], technologies };
  return { id: date, date, radar };
});

/** Read off the files by hand: how many came, what went, what moved, what looks like a new spelling. */
const expected: Record<string, [number, string[], string[], string[]]> = {
  "2021-07": [
    3,
    ["semantic-relese", "trunk-based development"],
    ["monorepo +1", "oss +1", "redux -3"],
    ["semantic-relese → semantic-release", "trunk-based development → trunk-baseddevelopment"],
  ],
  "2022-07": [
    19,
    ["javascript", "kuber", "nestjs", "nodejs", "yarn"],
    [
      "codeclimate +1",
      "cypress +2",
      "emotion +1",
      "eslint +1",
      "flp +2",
      "pijma +1",
      "rematch +1",
      "semantic-release -2",
      "travis-ci -2",
    ],
    ["nestjs → nest.js", "yarn → yarn 4"],
  ],
  "2023-07": [
    23,
    [
      "bun",
      "masker",
      "nodejs 16",
      "redux",
      "rematch",
      "trunk-baseddevelopment",
      "uniconfig",
      "гексагональная архитектура",
    ],
    ["cypress -3", "nodejs 18 +1", "sonar +1", "uvu -2", "yarn 4 +1"],
    [],
  ],
  "2023-09": [1, [], [], []],
  "2023-10-17": [3, [], [], []],
  "2023-10-23": [6, [], [], []],
};

test.each(editions.slice(1).map((edition, at) => [edition.id, editions[at]?.radar, edition.radar] as const))(
  "the edition %s of a real radar",
  (id, old, now) => {
    if (!old) throw new Error("no edition before");
    const diff = diffRadars(old, now);
    expect([
      diff.added.length,
      diff.removed,
      diff.moved.map((move) => `${move.id} ${move.by > 0 ? "+" : ""}${move.by}`),
      diff.proposed.map(({ from, to }) => `${from} → ${to}`),
    ]).toEqual(expected[id]);
  },
);

test("the way of a technology through seven real editions", () => {
  const cypress = trajectories(editions).find(({ id }) => id === "cypress");
  expect(cypress?.stations.map((station) => station?.ring)).toEqual([
    "assess",
    "assess",
    "adopt",
    "hold",
    "hold",
    "hold",
    "hold",
  ]);
});
