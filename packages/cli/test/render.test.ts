import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layoutOutput } from "@kommuneradar/schema";
import { expect, test } from "vitest";
import { folder, runIn, runWith, smallRadar } from "./run.ts";

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
  // Its own script, which its policy names, and what that draws from.
  expect(html.match(/<script/g)).toHaveLength(2);
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(script).digest("base64");
  expect(html).toContain(`script-src 'sha256-${hash}'`);
  expect(html.replace(script, "")).not.toMatch(/<img|<link|https?:\/\/(?!www\.w3\.org)/);
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

test("the same radar on the same day is the same page, byte for byte", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  await runIn(cwd, "render", "a.radar.yaml", "-o", "a.html");
  await runIn(cwd, "render", "a.radar.yaml", "-o", "b.html");
  expect(readFileSync(join(cwd, "b.html"), "utf8")).toBe(readFileSync(join(cwd, "a.html"), "utf8"));
});

test("a page goes through the edition files beside it, and through commits where asked", async () => {
  const cwd = folder({
    "a.radar.yaml": smallRadar,
    "editions/2025.yaml": smallRadar
      .replace("title:", "edition: 2025-03-01\ntitle:")
      .replace("ring: trial", "ring: assess"),
  });
  const earlier = async (...given: string[]) => {
    const { exit } = await runIn(cwd, "render", "a.radar.yaml", "-o", "a.html", ...given);
    expect(exit).toBe(0);
    const html = readFileSync(join(cwd, "a.html"), "utf8");
    return html.match(/"date":"[^"]*"/g) ?? [];
  };
  expect(await earlier()).toEqual(['"date":"2025-03-01"']);
  expect(await earlier("--editions", "none")).toEqual([]);
});

test("where a page is published it says what is shown of it, with a picture beside it", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  const base = ["--base-url", "https://radar.example.no/by"];
  const { exit, err } = await runWith(
    { CHROMIUM: "/nowhere" },
    cwd,
    "render",
    "a.radar.yaml",
    "-o",
    "a.html",
    ...base,
  );
  expect(exit).toBe(0);
  expect(err).toContain("no picture for where it is shared");
  const html = readFileSync(join(cwd, "a.html"), "utf8");
  expect(html).toContain('<meta property="og:url" content="https://radar.example.no/by/a.html">');
  expect(html).not.toContain("og:image");
  await runIn(cwd, "render", "a.radar.yaml", "-o", "a.html", ...base);
  expect(readFileSync(join(cwd, "a.html"), "utf8")).toContain(
    '<meta property="og:image" content="https://radar.example.no/by/a.share.png">',
  );
  const picture = readFileSync(join(cwd, "a.share.png"));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("an address that is not whole is a wrong call", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  for (const address of ["radar.example.no", "ftp://radar.example.no", "/by"]) {
    const { exit, err } = await runIn(cwd, "render", "a.radar.yaml", "-o", "a.html", "--base-url", address);
    expect(exit).toBe(2);
    expect(err).toContain("https://radar.example.no/");
  }
});

test("a png is drawn at twice its size, and a pdf on the sheet that is asked for", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  await runIn(cwd, "render", "a.radar.yaml", "-o", "a.svg");
  await runIn(cwd, "render", "a.radar.yaml", "-o", "a.png");
  const width = Number(/<svg[^>]* width="(\d+)/.exec(readFileSync(join(cwd, "a.svg"), "utf8"))?.[1]);
  expect(readFileSync(join(cwd, "a.png")).readUInt32BE(16)).toBe(2 * width);
  const sheet = async (...given: string[]) => {
    await runIn(cwd, "render", "a.radar.yaml", "-o", "a.pdf", ...given);
    const [, box = ""] = /\/MediaBox\s*\[([^\]]*)\]/.exec(readFileSync(join(cwd, "a.pdf"), "latin1")) ?? [];
    return box
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((size) => Math.round(Number(size)));
  };
  expect(await sheet()).toEqual([595, 842]);
  expect(await sheet("--paper", "a3-landscape")).toEqual([1191, 842]);
});

test("without a browser it is said what a png and a pdf need", async () => {
  const cwd = folder({ "a.radar.yaml": smallRadar });
  for (const format of ["png", "pdf"]) {
    const { exit, err } = await runWith(
      { CHROMIUM: "/nowhere" },
      cwd,
      "render",
      "a.radar.yaml",
      "-o",
      `a.${format}`,
    );
    expect(exit).toBe(1);
    expect(err).toContain("Install Chromium");
  }
});
