import assert from "node:assert/strict";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { keepScreenshot } from "../lib/artifacts.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { textsCut } from "../lib/reflow.mjs";
import { themes, wearTheme } from "../lib/themes.mjs";
import { drawn, estimateMarker, preview, radarMarker } from "../lib/webview.mjs";

const test = editorTests();
/** Ground and text of a page, and whether its pictures are drawn in the colours of paper. */
const coloursDrawn = (root) => {
  const ink = root.querySelector('svg :is([fill="#1f1f1f"], [stroke="#1f1f1f"])');
  return [getComputedStyle(document.body).backgroundColor, getComputedStyle(root).color, ink !== null];
};
const onPaper = ["rgb(255, 255, 255)", "rgb(31, 31, 31)", true];
const viewport = { width: 1600, height: 1000 };
/** What a browser has for a page that is made twice as large. */
const zoomed = { width: viewport.width / 2, height: viewport.height / 2 };
/** High enough for most of both pages to be seen at once. */
const tall = { width: 1600, height: 2600 };

for (const [language, locale] of [
  ["en", "en-US"],
  ["nb", "nb-NO"],
]) {
  const given = {
    copyOf: "examples/eksempelby",
    viewport,
    locale,
    settings: { "workbench.colorTheme": themes.light, "kommuneradar.tour.openOnStart": true },
  };
  test(`radar and estimate in every theme, ${language}`, given, async ({ page, workspace }) => {
    const radar = await preview(page, radarMarker);
    const estimate = await preview(page, estimateMarker);
    assert.equal(await radar.locator("html").getAttribute("lang"), language);
    assert.equal(await estimate.locator("html").getAttribute("lang"), language);
    const radarIs = (what, fits) =>
      eventually(`the radar ${what}`, async () => {
        const { width } = await radar.locator("svg:has([data-id])").first().boundingBox();
        return fits(width);
      });
    for (const kind of Object.keys(themes)) {
      await wearTheme(workspace, kind, [radar, estimate]);
      await keepScreenshot(page, `four-panes-${kind}-${language}`);
      await page.setViewportSize(tall);
      await radarIs("over its list, as there is room now", (width) => width > 500);
      await keepScreenshot(page, `tall-${kind}-${language}`);
      assert.deepEqual(await accessibilityFaults(radar, { inFull: true }), [], kind);
      assert.deepEqual(await accessibilityFaults(estimate, { inFull: true }), [], kind);
      await page.emulateMedia({ media: "print" });
      for (const [content, root] of [
        [radar, ".kr-page"],
        [estimate, ".kr-estimate"],
      ]) {
        await eventually(`the page is black on white on paper, ${kind}`, async () => {
          const drawn = await content.locator(root).first().evaluate(coloursDrawn);
          return drawn.join() === onPaper.join();
        });
      }
      await page.emulateMedia({ media: null });
      await page.setViewportSize(viewport);
      await radarIs("beside its list again", (width) => width <= 500);
    }
    await page.setViewportSize(zoomed);
    await radarIs("narrow", (width) => width < 400);
    await keepScreenshot(page, `zoomed-${language}`);
    for (const [name, content] of Object.entries({ radar, estimate })) {
      await drawn(content);
      assert.deepEqual(await textsCut(content), [], `${name} at 200 %`);
    }
  });
}
