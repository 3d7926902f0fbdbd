import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { read } from "./reference.ts";

const root = new URL("../../../../", import.meta.url);
const bytes = readFileSync(new URL("examples/eksempelby/arbeidsstyrke.workforce.csv", root));

/** Contracted full-time equivalents in all municipalities, 4th quarter 2008 (Statistics Norway). */
const published = [
  { sectors: ["administration"], fte: 46_674 },
  { sectors: ["kindergarten"], fte: 38_294 },
  { sectors: ["school"], fte: 90_545 },
  { sectors: ["health", "social"], fte: 140_485 },
  { sectors: ["culture"], fte: 6_958 },
  { sectors: ["technical", "planning", "other"], fte: 11_223 },
];

describe("the synthetic workforce of Eksempelby", () => {
  test("is, byte for byte, what its generator makes", () => {
    const script = fileURLToPath(new URL("scripts/make-eksempelby.mjs", root));
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  test("is sample data of five fictional municipalities, and has nothing wrong in it", () => {
    const { fictional, problems, cube, rejectedRows } = read(bytes);
    // The column that says, in the file itself, that the municipalities are made up has no part in the figures.
    const codes = problems.map(({ code, data }) => [code, data]);
    expect({ fictional, codes, rejectedRows }).toEqual({
      fictional: true,
      codes: [["ignored-columns", { headers: ["kommunenavn"] }]],
      rejectedRows: 0,
    });
    const municipalities = new Set(cube.cells.map(({ key }) => key[0]));
    expect([...municipalities]).toEqual(["9901", "9902", "9903", "9904", "9905"]);
    expect(cube.cells.every(({ occupation }) => occupation.length === 4)).toBe(true);
  });

  test("has sectors of the sizes that were published, scaled", () => {
    const { cells } = read(bytes).cube;
    const fteOf = (sectors: readonly string[]) =>
      cells
        .filter(({ key }) => sectors.includes(key[1] ?? ""))
        .reduce((sum, { weightMilli }) => sum + weightMilli / 1000, 0);
    const total = cells.reduce((sum, { weightMilli }) => sum + weightMilli / 1000, 0);
    const publishedTotal = published.reduce((sum, { fte }) => sum + fte, 0);
    expect(total).toBeGreaterThan(5_000);
    expect(total).toBeLessThan(20_000);
    for (const { sectors, fte } of published) {
      expect(fteOf(sectors) / total).toBeCloseTo(fte / publishedTotal, 3);
    }
  });
});
