import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readRadar } from "../../../../src/index.ts";
import { codes, filesAt, fixtures, imported, technologies } from "./files.ts";

const facts = (folder: string) => JSON.parse(readFileSync(join(fixtures, folder, "facts.json"), "utf8"));
const countOf = (values: readonly (string | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? "none"] = (counts[value ?? "none"] ?? 0) + 1;
  return counts;
};

const sources: readonly (readonly [name: string, path: string, format: string])[] = [
  ["lamoda", "lamoda/LaTech Radar.csv", "byor"],
  ["zalando", "zalando/config.json", "zalando"],
  ["backstage-sample", "backstage-sample/sampleTechRadarResponse.json", "backstage"],
  ["ssb-norway", "ssb-norway/teknologiradar.json", "backstage"],
  ["inventage", "inventage", "aoe"],
  ["qiwi-js", "qiwi-js/data/js", "qiwi"],
  ...readdirSync(join(fixtures, "qiwi-js/data/flex")).map(
    (name) => [`qiwi-flex-${name}`, `qiwi-js/data/flex/${name}`, "qiwi"] as const,
  ),
];

describe.each(sources)("%s", (name, path, format) => {
  test("comes in whole, as what it is, and every file of it is a radar without a fault", async () => {
    const result = await imported(filesAt(path));
    expect(result.from).toBe(format);
    expect(result.entriesOut).toBe(result.entriesIn);
    expect(technologies(result)).toHaveLength(result.entriesOut);
    for (const written of result.files) {
      const { radar, problems } = readRadar(written.text);
      expect({ path: written.path, problems }).toEqual({ path: written.path, problems: [] });
      expect(radar?.technologies).toHaveLength(written.document.technologies.length);
    }
    const { files, notes, ...counts } = result;
    const radar = files.map(({ path: to, text }) => `=== ${to}\n${text.split("\n").slice(0, 40).join("\n")}`);
    await expect(
      `${JSON.stringify(counts)}\n${notes.map((note) => JSON.stringify(note)).join("\n")}\n${radar.join("\n")}\n`,
    ).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

test("counts of the raw files: lamoda", async () => {
  const { entries, ring, quadrant, emptyDescriptions } = facts("lamoda");
  const result = await imported(filesAt("lamoda/LaTech Radar.csv"));
  const written = technologies(result);
  expect([result.entriesIn, result.rings, result.categories]).toEqual([
    entries,
    Object.keys(ring).length,
    Object.keys(quadrant).length,
  ]);
  expect(countOf(written.map((one) => one.ring))).toEqual(ring);
  expect(written.filter(({ description }) => description === undefined)).toHaveLength(emptyDescriptions);
});

test("counts of the raw files: zalando", async () => {
  const { entries, ring } = facts("zalando");
  const written = technologies(
    await imported(filesAt("zalando/config.json"), { rings: ["Adopt", "Trial", "Assess", "Hold"] }),
  );
  expect(written).toHaveLength(entries);
  expect(countOf(written.map((one) => one.ring))).toEqual({
    adopt: ring[0],
    trial: ring[1],
    assess: ring[2],
    hold: ring[3],
  });
  expect(written.filter(({ links }) => links !== undefined)).toHaveLength(26);
});

test.each(["backstage-sample/sampleTechRadarResponse.json", "ssb-norway/teknologiradar.json"])(
  "counts of the raw files: %s",
  async (path) => {
    const { entries, rings, quadrants, currentRing } = facts(path.split("/")[0] ?? "");
    const result = await imported(filesAt(path));
    expect([result.entriesIn, result.rings, result.categories]).toEqual([
      entries,
      rings.length,
      quadrants.length,
    ]);
    expect(countOf(technologies(result).map((one) => one.ring))).toEqual(currentRing);
  },
);

test("counts of the raw files: inventage", async () => {
  const { distinctItems, filesPerFolder, latestRing } = facts("inventage");
  const result = await imported(filesAt("inventage"));
  expect([result.entriesIn, result.editions]).toEqual([distinctItems, Object.keys(filesPerFolder).length]);
  expect(countOf(technologies(result).map((one) => one.ring))).toEqual(latestRing);
  expect(result.files.map(({ path }) => path)).toEqual([
    "",
    ...Object.keys(filesPerFolder).map((date) => `editions/${date}.radar.yaml`),
  ]);
});

test("counts of the raw files: qiwi, alone and as seven editions", async () => {
  for (const [path, { dataRows }] of Object.entries<{ dataRows: number }>(facts("qiwi-js"))) {
    const result = await imported(filesAt(`qiwi-js/${path}`));
    expect([path, result.entriesIn, result.editions]).toEqual([path, dataRows, 1]);
  }
  const all = await imported(filesAt("qiwi-js/data/js"));
  expect([all.entriesIn, all.editions, all.files.length]).toEqual([79, 7, 8]);
  expect(codes(all)).toEqual(["left-the-radar"]);
  expect(technologies(all).filter(({ status }) => status === "phased-out")).toHaveLength(13);
});

test("a foreign ring stays what it is, unless somebody says what it is here", async () => {
  const files = filesAt("ssb-norway/teknologiradar.json");
  const kept = await imported(files);
  expect(countOf(technologies(kept).map((one) => one.ring))).toEqual({ bruk: 34, vurder: 4, avstå: 9 });
  const mapped = await imported(files, {
    map: new Map([
      ["Avstå", "phased-out"],
      ["bruk", "adopt"],
      ["vurder", "assess"],
    ]),
  });
  expect(countOf(technologies(mapped).map(({ ring, status }) => ring ?? status))).toEqual({
    adopt: 34,
    assess: 4,
    "phased-out": 9,
  });
});
