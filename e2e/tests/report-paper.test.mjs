import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { accessibilityFaults } from "../lib/accessibility.mjs";
import { browserOfFile, openPage } from "../lib/browser.mjs";
import { projectFolder } from "../lib/paths.mjs";
import { publishingFolder, watchFaults } from "../lib/published-page.mjs";

const browser = browserOfFile();

const command = join(projectFolder, "packages/cli/bin/kommuneradar.js");
const of = (name) => join(projectFolder, `examples/eksempelby/eksempelby.${name}.yaml`);
const languages = ["nb", "nn", "en"];
const rings = ["adopt", "trial", "assess", "hold"];
const categories = ["work-processes", "services", "data", "platform"];

/** A radar of 100 technologies with long names; with a shift, every second of them stands elsewhere. */
const large = (shift) => `kommuneradar: radar/1
title: Teknologiradar for Eksempelby med omegn, alle tjenester og sektorer samlet
categories:
  - { id: work-processes, title: Arbeidsprosesser }
  - { id: services, title: Tjenester }
  - { id: data, title: Data og samhandling }
  - { id: platform, title: Plattform og infrastruktur }
technologies:
${Array.from({ length: 100 }, (_, at) => {
  const ring = rings[(at + (at % 2) * shift) % 4];
  return `  - { id: tech-${at}, title: Robotisert saksbehandling og samordnet rapportering ${at}, category: ${categories[at % 4]}, ring: ${ring} }\n`;
}).join("")}`;

/** How many sheets of paper a report takes. */
async function sheets(files, ...given) {
  const cwd = mkdtempSync(join(tmpdir(), "kommuneradar-paper-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    await promisify(execFile)(process.execPath, [command, "report", ...given, "-o", "report.pdf"], { cwd });
    return readFileSync(join(cwd, "report.pdf"), "latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

test("one page of a report is one sheet of paper, also of a hundred technologies of which half moved", async () => {
  const example = ["estimate", "radar", "plan", "projects"].map(of);
  const radars = { "now.radar.yaml": large(1), "before.radar.yaml": large(0) };
  const moved = [of("estimate"), "now.radar.yaml", "--since", "before.radar.yaml"];
  const found = {};
  for (const lang of languages) {
    found[lang] = [
      await sheets({}, ...example, "--one-page", "--lang", lang),
      await sheets(radars, ...moved, "--one-page", "--lang", lang),
    ];
  }
  assert.deepEqual(found, { nb: [1, 1], nn: [1, 1], en: [1, 1] });
  // What counts them sees more where there are more.
  assert.ok((await sheets({}, of("radar"), "--lang", "en")) > 10);
});

test("a report as a page has nothing that hinders, light and dark and narrow, and asks for nothing", async (context) => {
  const folder = publishingFolder(context, {});
  const example = ["estimate", "radar", "plan", "projects"].map(of);
  await folder.run("report", ...example, "-o", "report.html", "--lang", "nn");
  await folder.run("report", of("radar"), "-o", "one.html", "--lang", "nn", "--one-page");
  const page = await openPage(await browser(), { viewport: { width: 1100, height: 900 } });
  context.after(() => page.context().close());
  const faults = watchFaults(page);
  for (const name of ["report.html", "one.html"]) {
    await page.goto(folder.address(name));
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await accessibilityFaults(page, { grave: false }), [], `${name}, ${colorScheme}`);
    }
    for (const width of [320, 641, 800, 961]) {
      await page.setViewportSize({ width, height: 700 });
      const sideways = await page
        .locator("html, .wide")
        .evaluateAll((all) =>
          all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.ariaLabel),
        );
      assert.deepEqual(sideways, [], `${name}, ${width} px: no part and no table is scrolled sideways`);
      const radar = page.locator("figure.radar img").first();
      // Of a window that has become narrower the browser fetches the picture that is drawn for it, in its own time.
      const isReadable = (img) => img.complete && img.clientWidth >= img.naturalWidth * 0.75;
      await page.waitForFunction(isReadable, await radar.elementHandle(), { timeout: 10_000 }).catch(() => {
        assert.fail(`${name}, ${width} px: names of the radar can be read`);
      });
    }
    await page.setViewportSize({ width: 1100, height: 900 });
  }
  assert.deepEqual(faults, []);
});
