import { describe, expect, it } from "vitest";
import {
  darkPalette,
  lightPalette,
  type Movement,
  renderRadarHtml,
  renderRadarSvg,
} from "../../src/index.ts";
import { textWidth } from "../../src/text/text-width.ts";
import { elementsOf, textOf } from "./markup.ts";
import { madeRadar, madeTechnology, tenAreas, viewOf } from "./radars.ts";

const golden = (name: string) => new URL(`../golden/${name}`, import.meta.url).pathname;

describe("the radar as a picture", () => {
  it.each(["nb", "en"] as const)("is the same as ever in %s", async (language) => {
    const svg = renderRadarSvg(viewOf(tenAreas(), language), { palette: lightPalette, width: 700 });
    await expect(svg).toMatchFileSnapshot(golden(`ten-areas.${language}.svg`));
  });

  it("is the same for a shuffled file", () => {
    const radar = madeRadar({ count: 60, segments: 5, lane: true });
    const turned = { ...radar, technologies: radar.technologies.toReversed() };
    const draw = (own: typeof radar) => renderRadarSvg(viewOf(own), { palette: darkPalette });
    expect(draw(turned)).toBe(draw(radar));
  });

  it("has one element per blip, named by its id", () => {
    const svg = renderRadarSvg(viewOf(madeRadar({ count: 500, segments: 4 })), { palette: lightPalette });
    const ids = elementsOf(svg).flatMap(({ attributes }) => attributes.get("data-id") ?? []);
    expect(ids).toHaveLength(500);
    expect(new Set(ids).size).toBe(500);
  });

  it("stands alone: no script, nothing from outside, nothing of a theme, no place to tab to", () => {
    for (const svg of [
      renderRadarSvg(viewOf(tenAreas()), { palette: lightPalette }),
      renderRadarSvg(viewOf(madeRadar({ count: 40, segments: 6 })), { palette: darkPalette }),
    ]) {
      expect(svg).not.toMatch(/<script|<image|<use|<foreignObject|<style|var\(|@import|tabindex/);
      const addresses = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(
        ([, one, other]) => one ?? other ?? "",
      );
      expect(addresses.every((address) => address.startsWith("#"))).toBe(true);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("http:");
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*><title/);
      expect(svg).toContain("<desc");
    }
  });

  it("has every technology of the file, also those off the rings, and its source line last", () => {
    const view = viewOf(tenAreas(), "nb", { file: "by.radar.yaml" });
    const text = textOf(renderRadarSvg(view, { palette: lightPalette }));
    for (const { title } of view.technologies) expect(text).toContain(title.split(" ")[0]);
    expect(text).toContain("Droner og autonome kjøretøy (mangler forståelse)");
    expect(text.trim().endsWith(view.sourceLine.replaceAll("\u00a0", " "))).toBe(true);
  });

  it.each([356, 700, 1000])("has no line under or over the chart that runs out of it, at %i px", (width) => {
    const radar = madeRadar({ count: 60, segments: 3, lane: true });
    const movements = Object.fromEntries(
      radar.technologies.map(({ id }, index): [string, Movement] => [
        id,
        index % 2 === 0 ? { kind: "new" } : { kind: "moved", by: 1, from: "hold" },
      ]),
    );
    const title = "Teknologiradar for interkommunalt samarbeid mellom mange kommuner i mange fylker";
    const unplaced = tenAreas().technologies.filter(({ status }) => status !== "active");
    const view = viewOf({ ...radar, title, technologies: [...radar.technologies, ...unplaced] }, "nb", {
      movements,
    });
    const svg = renderRadarSvg(view, { palette: lightPalette, width });
    const room = /^<svg[^>]* width="(\d+)"/.exec(svg)?.[1];
    const lines = [...svg.matchAll(/<text ([^>]*)>([^<]*)</g)].filter(
      ([, head]) => !head?.includes("anchor"),
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const [, head = "", text = ""] of lines) {
      const start = Number(/(?:^| )x="([\d.]+)"/.exec(head)?.[1]);
      const size = Number(/font-size="(\d+)"/.exec(head)?.[1]);
      // DejaVu Sans, the widest of the common fonts, is a sixth wider than Helvetica.
      const scale = size === 12 ? 1.17 : 1;
      expect(16 + start + textWidth(text, { size, scale })).toBeLessThanOrEqual(Number(room));
    }
  });

  it("has no number that is none", () => {
    for (const width of [240, 700, 1400]) {
      for (const segments of [1, 2, 3, 7]) {
        const svg = renderRadarSvg(viewOf(madeRadar({ count: 12, segments, lane: segments === 1 })), {
          palette: lightPalette,
          width,
        });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      }
    }
  });
});

describe("the radar as a page", () => {
  const html = renderRadarHtml(viewOf(tenAreas()), { palette: lightPalette });

  it("stands alone: no script, nothing from outside, and a policy that says so", () => {
    expect(html).toMatch(/^<!doctype html><html lang="nb">/);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\((?!#)/);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
  });

  it("has chart, table and every technology's details", () => {
    const elements = elementsOf(html);
    expect(elements.filter(({ name }) => name === "details")).toHaveLength(12);
    expect(elements.filter(({ name }) => name === "table")).toHaveLength(1);
    expect(elements.filter(({ attributes }) => attributes.has("data-id"))).toHaveLength(9);
    const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements
      .flatMap(({ attributes }) => attributes.get("href") ?? [])
      .filter(
        (address) => address.startsWith("#") && !address.startsWith("#kr-") && !address.startsWith("#small-"),
      );
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids).toContain(link.slice(1));
  });
});

describe("hostile words", () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)> & ' ]]> --> \u0000`;
  const radar = {
    ...tenAreas(),
    title: hostile,
    rings: tenAreas().rings.map((ring) => ({ ...ring, title: hostile, description: hostile })),
    categories: tenAreas().categories.map((category) => ({ ...category, title: hostile })),
    technologies: [
      madeTechnology("x", {
        title: hostile,
        short: `"><b>`,
        category: "services",
        ring: "adopt",
        summary: hostile,
        description: hostile,
        owner: hostile,
        ringBecause: hostile,
        links: [{ title: hostile, url: `javascript:alert("1")` }, { url: `https://a.no/"><script>` }],
        assessment: {
          solutions: "ready",
          by: hostile,
          grounds: hostile,
          date: hostile,
          evidence: [{ title: hostile, url: "data:text/html,x" }],
        },
      }),
      madeTechnology("y", { title: hostile, category: "services", status: "phased-out" }),
    ],
  };

  it("stay words, in the picture and on the page", () => {
    const view = viewOf(radar, "nb", { file: hostile });
    for (const markup of [
      renderRadarSvg(view, { palette: lightPalette }),
      renderRadarHtml(view, { palette: lightPalette }),
    ]) {
      const elements = elementsOf(markup);
      expect(elements.filter(({ name }) => name === "script" || name === "img")).toEqual([]);
      for (const { attributes } of elements) {
        expect([...attributes.keys()].filter((key) => key.startsWith("on"))).toEqual([]);
        expect(attributes.get("href") ?? "#").toMatch(/^(#|https?:)/);
      }
      expect(markup).toContain("&lt;script");
    }
  });
});
