import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { namedPath } from "../src/files/named-path.ts";
import { folder, runIn, smallRadar } from "./run.ts";

test("a file that names another machine leads to none", () => {
  for (const named of [
    "\\\\host\\share\\a.csv",
    "//host/share/a.csv",
    "\\\\?\\UNC\\host\\a.csv",
    "\\/host/a.csv",
  ])
    expect(namedPath("/folder/a.estimate.yaml", named)).toMatch(/^\/folder\/[?h]/);
  expect(namedPath("/folder/a.estimate.yaml", "..\\b.csv")).toBe("/b.csv");
});

const estimate = (workforce: string, more = "") =>
  `kommuneradar: estimate/1\ntitle: T\nworkforce: ${workforce}\n${more}`;

test.runIf(existsSync("/dev/zero")).each([
  ["estimate", estimate("/dev/zero"), "unreadable-file"],
  ["check", estimate("a.csv", "radar: /dev/zero\n"), "1 workforce file"],
])("a device that a file names has an end: %s %s", { timeout: 60_000 }, async (call, text, code) => {
  const cwd = folder({ "a.estimate.yaml": text, "a.csv": "kommune;sektor;styrk08\n0301;Skole;2341\n" });
  const before = process.cpuUsage();
  const { out, err } = await runIn(cwd, call, "a.estimate.yaml", "--lang", "en");
  expect(out + err).toContain(code);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(15_000);
});

test.each(["estimate", "check", "where"])(
  "%s is told of a name that no file can have as of one that is not there",
  async (call) => {
    for (const name of ["a\\0b.csv", "x".repeat(5000)]) {
      const cwd = folder({ "a.estimate.yaml": estimate(`"${name}"`, `radar: "${name}"\n`) });
      const { out, err } = await runIn(cwd, call, "a.estimate.yaml", "--lang", "en");
      expect(out + err).toMatch(/-not-found|unreadable-file/);
    }
  },
);

test("no import and no site writes where the names of its source lead", async () => {
  const cwd = folder({
    "in/out.json": JSON.stringify({
      title: "T",
      entries: ["../../../x", "..", "/etc/x", "a/../../b"].map((id) => ({
        id,
        key: id,
        title: id,
        quadrant: id,
        timeline: ["2024-01-01", "../../x", "/2025-01-01"].map((date) => ({ moved: 0, ringId: id, date })),
      })),
      quadrants: [{ id: "../../../x", name: "../x" }],
      rings: [{ id: "../../../x", name: "../x", color: "#fff" }],
    }),
    "in/a.radar.yaml": smallRadar.replace("title:", "id: ../../x\ntitle:"),
    "in/radar/..%2f/x.md": "---\ntitle: ../../x\nring: ../x\nquadrant: ../x\n---\n",
  });
  const imported = await runIn(cwd, "import", "in/out.json", "-o", "in/b.radar.yaml", "--lang", "en");
  const built = await runIn(cwd, "site", "build", "in/a.radar.yaml", "-o", "in/site", "--lang", "en");
  expect([imported.exit, built.exit].every((exit) => exit <= 1)).toBe(true);
  expect(readdirSync(cwd)).toEqual(["in"]);
  expect(existsSync(join(cwd, "../x.radar.yaml"))).toBe(false);
  expect(readFileSync(join(cwd, "in/a.radar.yaml"), "utf8")).toContain("id: ../../x");
});
