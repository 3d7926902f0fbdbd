import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { browserOfFile, openPage } from "../lib/browser.mjs";
import { projectFolder } from "../lib/paths.mjs";
import { publishingFolder, watchFaults } from "../lib/published-page.mjs";

const folder = join(projectFolder, "examples/eksempelby");
const files = Object.fromEntries(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);
const browser = browserOfFile();

/** A file of the example as a page, opened from the disk. */
async function openPublished(context, file, viewport, options = {}) {
  const { run, address } = publishingFolder(context, files);
  await run("render", file, "-o", "page.html", "--lang", "nb");
  const page = await openPage(await browser(), { viewport, ...options });
  context.after(() => page.context().close());
  const faults = watchFaults(page);
  await page.goto(address("page.html"));
  return { page, faults };
}

const isSideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test("published projects are searched and filtered from disk, in the reader's language, and on paper", async (context) => {
  const { page, faults } = await openPublished(context, "eksempelby.projects.yaml", {
    width: 320,
    height: 800,
  });
  const cards = page.locator("#kr-page .kr-card");
  const all = await cards.count();
  assert.ok(all > 10);
  assert.equal(await isSideways(page), false);
  await page.getByRole("searchbox").fill("bergen");
  await page.getByText(/^\d+ av \d+ passer$/).waitFor();
  const found = await cards.count();
  assert.ok(found > 0 && found < all);
  for (const card of await cards.allInnerTexts()) assert.match(card, /Bergen/);
  await page.getByRole("combobox", { name: "Språk" }).selectOption("en");
  await page.getByRole("combobox", { name: "All sectors" }).selectOption({ label: "Health and care (5)" });
  assert.equal(await cards.count(), 2);
  const colours = page.getByRole("button", { name: "Use dark colours" });
  assert.equal(await colours.innerText(), "", "an icon, with its name for those who do not see it");
  await colours.click();
  assert.deepEqual(await accessibilityFaults(page), []);

  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const paper = page.locator("#kr-written");
  assert.equal(await paper.locator(".kr-card").count(), 2, "what passes the filter");
  assert.equal(await paper.locator("table").count(), 1);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  assert.equal(await paper.innerHTML(), "");
  // An address opens what the filter leaves out, in the language that was chosen, and so does the way back.
  await page.evaluate(() => {
    location.hash = "#oslo-rpa";
  });
  const lit = page.locator("#kr-page .kr-card[aria-current=true]");
  await lit.waitFor();
  assert.equal(await cards.count(), all);
  assert.equal(await page.evaluate(() => document.activeElement?.dataset.project), "oslo-rpa");
  const [box, { height }] = [await lit.boundingBox(), page.viewportSize()];
  assert.ok(box.y >= 0 && box.y < height, "in sight");
  await page.locator('#kr-page .kr-card [data-project="orkland-samtalerobot"]').click();
  await page.waitForURL(/#orkland-samtalerobot$/);
  await page.goBack();
  await page.waitForURL(/#oslo-rpa$/);
  assert.match(await lit.innerText(), /Oslo/);
  assert.deepEqual(await accessibilityFaults(page), []);
  assert.deepEqual(faults, []);
});

test("a published plan has its scenarios side by side, and says the same without its script", async (context) => {
  const { page, faults } = await openPublished(context, "eksempelby.plan.yaml", { width: 800, height: 900 });
  const figures = page.locator("#kr-page figure");
  const [left, right] = await Promise.all([0, 1].map((at) => figures.nth(at).boundingBox()));
  assert.equal(left.y, right.y);
  assert.equal(await isSideways(page), false);
  await page.getByText("Tallene, år for år").click();
  await page.getByRole("table", { name: "Raskere innføring" }).waitFor();
  assert.deepEqual(await accessibilityFaults(page), []);
  for (const width of [800, 681, 320]) {
    await page.setViewportSize({ width, height: 900 });
    assert.equal(await isSideways(page), false);
    const scrolled = page.locator("#kr-page .kr-plan-scroll");
    const frames = await scrolled.evaluateAll(
      (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length,
    );
    assert.equal(frames, 0, `the years fit in ${width} px`);
  }
  const small = await figures
    .first()
    .locator("text")
    .evaluateAll((texts) =>
      Math.min(
        ...texts
          // Years near an end have no room here.
          .filter((text) => getComputedStyle(text).display !== "none")
          .map((text) => text.getBoundingClientRect().height),
      ),
    );
  assert.ok(small >= 11, `names ${small} px high`);
  assert.deepEqual(faults, []);

  const bare = await openPublished(context, "eksempelby.plan.yaml", undefined, { javaScriptEnabled: false });
  await bare.page.getByRole("heading", { name: "Raskere innføring" }).first().waitFor();
});
