import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { folder, runIn, smallRadar } from "./run.ts";

test("svg has one element per technology and nothing from outside", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  expect((await runIn(cwd, "render", "a.radar.yaml", "-o", "a.svg")).exit).toBe(0);
  const svg = readFileSync(join(cwd, "a.svg"), "utf8");
  expect(svg.match(/data-id="rpa"/g)).toHaveLength(1);
  expect(svg).not.toMatch(/<script|href="http|url\(http|@import/);
  expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
});

test("json is the layout", async () => {
  const cwd = folder({
    "a.radar.yaml": `${smallRadar}  - { id: ai, title: KI, category: services }\n  - { id: fax, title: Faks, category: services, status: phased-out }\n`,
  });
  await runIn(cwd, "render", "a.radar.yaml", "-o", "a.json");
  const layout = layoutOutput.parse(JSON.parse(readFileSync(join(cwd, "a.json"), "utf8")));
  expect(layout.blips).toMatchObject([{ id: "rpa", ring: "trial", category: "work-processes" }]);
  expect(layout.unplaced).toEqual(["ai"]);
  expect(layout.offRings).toEqual([{ id: "fax", status: "phased-out" }]);
});

test("html stands alone and escapes what a file holds", async () => {
  const cwd = folder({
    "a.radar.yaml": smallRadar.replace(
      "title: Robotisert prosessautomatisering",
      "title: '<img src=x onerror=alert(1)>'",
    ),
  });
  await runIn(cwd, "render", "a.radar.yaml", "-o", "a.html");
  const html = readFileSync(join(cwd, "a.html"), "utf8");
  expect(html).toContain("&lt;img src=x");
  expect(html).not.toMatch(/<img|<script|https?:\/\/(?!www\.w3\.org)/);
});

test("a radar with errors is not drawn, and what stood there stays", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar.replace("ring: trial", "ring: trail") });
  writeFileSync(join(cwd, "a.svg"), "old");
  const { exit, err } = await runIn(cwd, "render", "a.radar.yaml", "-o", "a.svg");
  expect(exit).toBe(1);
  expect(err).toContain("a.radar.yaml:10:11: error unknown-ring");
  expect(readFileSync(join(cwd, "a.svg"), "utf8")).toBe("old");
});

test("a folder that is not there is said, and nothing is left behind", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  const { exit, err } = await runIn(cwd, "render", "a.radar.yaml", "-o", "no/such/a.svg");
  expect(exit).toBe(1);
  expect(err).not.toMatch(/\n\s+at /);
  expect(readdirSync(cwd)).toEqual(["a.radar.yaml"]);
});

test("an ending that is no format is a wrong call", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  const { exit, err } = await runIn(cwd, "render", "a.radar.yaml", "-o", "a.gif");
  expect(exit).toBe(2);
  expect(err).toContain("svg, html, png, pdf, json");
  expect(existsSync(join(cwd, "a.gif"))).toBe(false);
});
