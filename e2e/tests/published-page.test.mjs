import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { browserOfFile, openPage } from "../lib/browser.mjs";
import { artifactsFolder, projectFolder } from "../lib/paths.mjs";
import { publishingFolder, watchFaults } from "../lib/published-page.mjs";

const radar = readFileSync(join(projectFolder, "examples/eksempelby/eksempelby.radar.yaml"), "utf8");
/** The same, as an edition in which everything that is tried now was looked into. */
const edition = radar
  .replace(/^title:/m, "edition: 2025-03-01\ntitle:")
  .replaceAll("ring: trial", "ring: assess");

const browser = browserOfFile();

/** The example radar as a page, opened from the disk. */
async function openPublished(context, { hash = "", viewport, given = [], options = {} } = {}) {
  const folder = publishingFolder(context, { "by.radar.yaml": radar });
  mkdirSync(join(folder.cwd, "editions"));
  writeFileSync(join(folder.cwd, "editions/2025.radar.yaml"), edition);
  await folder.run("render", "by.radar.yaml", "-o", "by.html", "--lang", "nb", ...given);
  const page = await openPage(await browser(), { viewport, ...options });
  context.after(() => page.context().close());
  const faults = watchFaults(page);
  await page.goto(`${folder.address("by.html")}${hash}`);
  return { page, faults, ...folder };
}

const title = (page) => page.locator(".kr-details h2");

test("a published page is searched and filtered from disk, and asks for nothing", async (context) => {
  const { page, faults } = await openPublished(context);
  const rows = page.locator(".kr-list .kr-row");
  assert.equal(await rows.count(), 10);
  await page.getByRole("searchbox", { name: "Søk" }).fill("droner");
  await rows.nth(1).waitFor({ state: "detached" });
  assert.match(await rows.first().innerText(), /Droner/);
  await page.getByRole("searchbox", { name: "Søk" }).fill("");
  await page.getByRole("button", { name: "Filter" }).click();
  await page
    .getByRole("dialog")
    .getByRole("checkbox", { name: /^Utred/ })
    .check();
  await page.keyboard.press("Escape");
  assert.equal(await rows.count(), 3);
  await page.getByRole("button", { name: "Tabell" }).click();
  assert.equal(await page.locator(".kr-table tbody tr").count(), 3);
  assert.deepEqual(faults, []);
});

test("an address names a technology, and back and forward go through those that were opened", async (context) => {
  const { page, faults } = await openPublished(context, { hash: "#rpa" });
  await title(page).waitFor();
  assert.equal(await title(page).innerText(), "Programvareroboter");
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Programvareroboter");
  await page.locator('[data-id="cloud-services"]').first().click();
  await page.waitForURL(/#cloud-services$/);
  assert.equal(await title(page).innerText(), "Skytjenester");
  await page.goBack();
  await title(page).getByText("Programvareroboter").waitFor();
  await page.goForward();
  await title(page).getByText("Skytjenester").waitFor();
  await page.getByRole("button", { name: "Tilbake" }).click();
  await page.locator(".kr-list").waitFor();
  assert.doesNotMatch(page.url(), /cloud/);
  // The focus is at the row that was opened, not lost.
  assert.match(await page.evaluate(() => document.activeElement?.textContent), /Skytjenester/);
  assert.deepEqual(faults, []);
});

test("an address that changes while the page starts is followed", async (context) => {
  const { page, address } = await openPublished(context);
  await page.addInitScript(() =>
    addEventListener("load", () => {
      location.hash = "#rpa";
    }),
  );
  await page.goto("about:blank");
  await page.goto(address("by.html"));
  await title(page).getByText("Programvareroboter").waitFor();
});

test("a published page is turned to another language and to dark, and keeps both", async (context) => {
  const { page } = await openPublished(context);
  await page.getByRole("combobox", { name: "Språk" }).selectOption("en");
  await page.getByRole("button", { name: "Table" }).waitFor();
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.equal(await page.title(), "Technology radar for Eksempelby (sample)");
  await page.getByRole("button", { name: "Use dark colours" }).click();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(await background(), "rgb(31, 31, 31)");
  await page.reload();
  await page.getByRole("button", { name: "Use light colours" }).waitFor();
  assert.equal(await background(), "rgb(31, 31, 31)");
  await page.getByRole("combobox", { name: "Language" }).waitFor();
});

test("a published page goes through earlier editions, and tells a technology's way", async (context) => {
  const { page } = await openPublished(context, { hash: "#chatbots-and-language" });
  await title(page).waitFor();
  const path = page.locator(".kr-path li");
  assert.match(
    (await path.allInnerTexts()).join("\n"),
    /Slik den står Test og piloter[\s\S]*1\.\s+mars\s+2025 Utred/,
  );
  await page.getByRole("button", { name: "Tidslinje" }).click();
  await page.getByRole("button", { name: "Tidligere utgave" }).click();
  await page.locator(".kr-details .kr-ring").getByText("Utred").waitFor();
});

test("a published page has no fault of accessibility, light and dark, wide and narrow, with details and as a table", async (context) => {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of [
      { width: 1400, height: 900 },
      { width: 320, height: 700 },
    ]) {
      const { page } = await openPublished(context, { viewport });
      await page.emulateMedia({ colorScheme });
      const shoot = (name) =>
        page.screenshot({ path: join(artifactsFolder, `page-${name}-${colorScheme}-${viewport.width}.png`) });
      const faults = async () => accessibilityFaults(page, { grave: false });
      assert.deepEqual(await faults(), [], `${colorScheme} ${viewport.width}`);
      await shoot("radar");
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= viewport.width, `${wide} px wide`);
      await page.evaluate(() => {
        location.hash = "#rpa";
      });
      await title(page).waitFor();
      assert.deepEqual(await faults(), [], `details ${colorScheme} ${viewport.width}`);
      await shoot("details");
      await page.goBack();
      const more = page.getByRole("button", { name: "Mer", exact: true });
      if (await more.isVisible()) await more.click();
      await page.getByRole("button", { name: "Tabell" }).click();
      await page.keyboard.press("Escape");
      assert.deepEqual(await faults(), [], `table ${colorScheme} ${viewport.width}`);
      await shoot("table");
    }
  }
});

test("a published page is gone through by keyboard alone", async (context) => {
  const { page } = await openPublished(context);
  const list = page.locator(".kr-list .kr-row").first();
  for (let press = 0; press < 40; press++) {
    if (await list.evaluate((row) => row === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await title(page).getByText("Skytjenester").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), "Skytjenester");
});

test("what is printed is what is shown, in its language, with every technology's details", async (context) => {
  const { page } = await openPublished(context);
  await page.getByRole("combobox", { name: "Språk" }).selectOption("nn");
  await page.getByRole("searchbox", { name: "Søk" }).fill("droner");
  await page.locator(".kr-list .kr-row").nth(1).waitFor({ state: "detached" });
  // What stands on paper while it is printed, kept for after.
  await page.evaluate(() => {
    addEventListener("beforeprint", () => {
      globalThis.printed = document.querySelector("#kr-written").innerHTML;
    });
  });
  const pdf = await page.pdf({ format: "A4" });
  assert.ok(pdf.length > 10_000);
  const printed = await page.evaluate(() => globalThis.printed);
  assert.match(printed, /1 av 10 passar/);
  assert.equal(printed.match(/<details/g)?.length, 1);
  assert.equal(await page.locator("#kr-written *").count(), 0);

  const ground = () => page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.locator(":root[data-colours=dark]").waitFor();
  assert.notEqual(await ground(), "rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  assert.equal(await ground(), "rgb(255, 255, 255)", "a dark page is black on white on paper");
});

test("without its script a published page is read all the same", async (context) => {
  const { page } = await openPublished(context, {
    hash: "#software-robots",
    options: { javaScriptEnabled: false },
  });
  assert.equal(await page.locator("#kr-written details").count(), 10);
  assert.ok(await page.getByText("Fire roboter i drift").first().isVisible());
});

test("a page of five hundred technologies is drawn and searched", async (context) => {
  const lines = Array.from(
    { length: 500 },
    (_, at) =>
      `  - { id: t-${at}, title: Samordnet saksbehandling ${at}, category: c${at % 4}, ring: ${["adopt", "trial", "assess", "hold"][at % 4]}, summary: "${"Roboter som gjør faste oppgaver. ".repeat(8)}" }`,
  );
  const text = `kommuneradar: radar/1\ntitle: Stor radar\ncategories:\n${[0, 1, 2, 3].map((at) => `  - { id: c${at}, title: Kategori ${at} }`).join("\n")}\ntechnologies:\n${lines.join("\n")}\n`;
  const folder = publishingFolder(context, { "big.radar.yaml": text });
  await folder.run("render", "big.radar.yaml", "-o", "big.html");
  const page = await openPage(await browser());
  context.after(() => page.context().close());
  const faults = watchFaults(page);
  await page.goto(folder.address("big.html"));
  await page.locator(".kr-list .kr-row").nth(400).waitFor();
  await page.getByRole("searchbox").fill("499");
  await page.locator(".kr-list .kr-row").nth(1).waitFor({ state: "detached" });
  assert.equal(await page.locator(".kr-list .kr-row").count(), 1);
  assert.deepEqual(faults, []);
});

test("a site is gone through from disk, from its first page to a sector and back, in dark and print", async (context) => {
  const folder = publishingFolder(context, { "by.radar.yaml": radar });
  await folder.run("site", "build", "-o", "public", "--lang", "nb");
  const page = await openPage(await browser());
  context.after(() => page.context().close());
  const faults = watchFaults(page);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1400, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(folder.address("public/index.html"));
      assert.deepEqual(await accessibilityFaults(page, { grave: false }), [], `${colorScheme} ${width}`);
      await page.screenshot({ path: join(artifactsFolder, `site-${colorScheme}-${width}.png`) });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
    }
  }
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.getByRole("link", { name: "Helse og omsorg" }).click();
  assert.equal(await page.getByRole("combobox", { name: "Sektor" }).inputValue(), "health");
  assert.match(await page.title(), /: Helse og omsorg$/);
  // Rings with nothing in them are read too, and so is every line of what is not assessed for the sector.
  assert.deepEqual(await accessibilityFaults(page), []);
  const [last, end] = await Promise.all(
    [".kr-off dd >> nth=-1", ".kr-source"].map((name) => page.locator(name).boundingBox()),
  );
  assert.ok(last.y + last.height <= end.y, "not cut by the source line");
  await page.getByRole("link", { name: "Alle radarer" }).click();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("link", { name: /^Technology radar/ }).waitFor();
  assert.deepEqual(faults, []);
});
