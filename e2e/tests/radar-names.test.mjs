import assert from "node:assert/strict";
import { test } from "node:test";
import "../lib/end-with-us.mjs";
import { buildRadarView, paletteFromTheme, renderRadarSvg } from "@kommuneradar/charts";
import { browserOfFile, openPage } from "../lib/browser.mjs";
import { madeRadar } from "../lib/made-radar.mjs";

// Names are placed by estimated widths, since a picture must come out the same everywhere. Here they are measured.
const browser = browserOfFile();

const widths = [560, 620, 700, 830, 960, 1100];
const counts = [5, 40, 60];
/** What VS Code's page has for a font where no other is installed, and the widest one in common use. */
const fonts = ["sans-serif", "'DejaVu Sans'"];

for (const kind of ["light", "dark", "high-contrast", "high-contrast-light"]) {
  test(`names on a radar lie over nothing and are never cut, ${kind}`, { timeout: 120_000 }, async () => {
    const page = await openPage(await browser(), { viewport: { width: 1200, height: 1400 } });
    for (const font of fonts) {
      const palette = paletteFromTheme((name) => (name === "--vscode-font-family" ? font : ""), kind);
      for (const count of counts) {
        const { radar, layout } = madeRadar(count);
        const view = buildRadarView(radar, layout, { language: "nb", today: "2026-11-24" });
        for (const width of widths) {
          await page.setContent(renderRadarSvg(view, { palette, width }));
          const { names, faults } = await page.evaluate(measure);
          assert.ok(names > 0, `names are drawn: ${count} technologies, ${width} px`);
          assert.deepEqual(faults, [], `${count} technologies, ${width} px, ${font}`);
        }
      }
    }
  });
}

/** Runs in the page: every text of the chart as a browser sets it, and which of them meet or leave the picture. */
function measure() {
  const chart = document.querySelector("[role=list]").closest("svg > g > g");
  const picture = document.querySelector("svg").getBoundingClientRect();
  const boxOf = (x, y, width, height) => ({ left: x, top: y, right: x + width, bottom: y + height });
  const texts = [...chart.querySelectorAll("text")].map((text) => {
    const along = text.querySelector("textPath") !== null;
    const { x, y, width, height } = text.getBoundingClientRect();
    const place = text.getScreenCTM();
    const letters = along
      ? Array.from({ length: text.getNumberOfChars() }, (_, index) => {
          const own = text.getExtentOfChar(index);
          return boxOf(own.x + place.e, own.y + place.f, own.width, own.height);
        })
      : // Letters fill less than their line: without descenders and accents, two lines may stand close.
        [boxOf(x, y + height * 0.15, width, height * 0.7)];
    return { of: text.parentNode, name: text.textContent, letters };
  });
  const meet = (a, b) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom;
  const faults = [];
  for (const [index, one] of texts.entries()) {
    if (
      one.letters.some(
        ({ left, top, right, bottom }) =>
          left < picture.left || top < picture.top || right > picture.right || bottom > picture.bottom,
      )
    ) {
      faults.push(`${one.name} is cut`);
    }
    for (const other of texts.slice(index + 1)) {
      if (one.of === other.of) continue;
      if (one.letters.some((a) => other.letters.some((b) => meet(a, b)))) {
        faults.push(`${one.name} × ${other.name}`);
      }
    }
  }
  const blips = [...chart.querySelectorAll("[data-id]")].map((blip) => {
    const { x, y, width, height } = blip.querySelector("circle").getBoundingClientRect();
    return { name: blip.dataset.id, x: x + width / 2, y: y + height / 2, r: width / 2 };
  });
  for (const { of, name, letters } of texts) {
    if (!of.classList.contains("kr-name")) continue;
    for (const blip of blips) {
      const away = ({ left, right, top, bottom }) =>
        Math.hypot(Math.max(left - blip.x, 0, blip.x - right), Math.max(top - blip.y, 0, blip.y - bottom));
      // A short form may stand inside its blip, in the middle of it.
      const inside = letters.every(({ left, right }) => Math.abs((left + right) / 2 - blip.x) < 1);
      if (!inside && letters.some((box) => away(box) < blip.r)) faults.push(`${name} over ${blip.name}`);
    }
  }
  return { names: chart.querySelectorAll(".kr-name").length, faults };
}
