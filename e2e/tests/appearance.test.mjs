import assert from "node:assert/strict";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { estimateMarker, preview, radarMarker } from "../lib/webview.mjs";

const test = editorTests();
const viewport = { width: 1600, height: 1000 };
/** High enough for most of both pages to be seen at once. */
const tall = { width: 1600, height: 2600 };
const themes = {
  light: "Default Light Modern",
  dark: "Default Dark Modern",
  "high-contrast": "Default High Contrast",
  "high-contrast-light": "Default High Contrast Light",
};

for (const [name, theme] of Object.entries(themes)) {
  for (const [language, locale] of [
    ["en", "en-US"],
    ["nb", "nb-NO"],
  ]) {
    const given = {
      copyOf: "examples/eksempelby",
      viewport,
      locale,
      settings: { "workbench.colorTheme": theme, "kommuneradar.tour.openOnStart": true },
    };
    test(`radar and estimate, ${name}, ${language}`, given, async ({ page }) => {
      const radar = await preview(page, radarMarker);
      const estimate = await preview(page, estimateMarker);
      assert.equal(await radar.locator("html").getAttribute("lang"), language);
      assert.equal(await estimate.locator("html").getAttribute("lang"), language);
      await keepScreenshot(page, `four-panes-${name}-${language}`);
      await page.setViewportSize(tall);
      await eventually("the chart over its list, as there is room now", async () => {
        const { width } = await radar.locator("svg:has([data-id])").first().boundingBox();
        return width > 500;
      });
      await keepScreenshot(page, `tall-${name}-${language}`);
      assert.deepEqual(await accessibilityFaults(radar), []);
      assert.deepEqual(await accessibilityFaults(estimate), []);
    });
  }
}
