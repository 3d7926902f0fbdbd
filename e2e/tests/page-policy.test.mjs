import assert from "node:assert/strict";
import { test } from "node:test";
import { breakOut, hostileTexts, sendForm, watchOutside } from "../lib/break-out.mjs";
import { browserOfFile, openPage } from "../lib/browser.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { openRadar } from "../lib/previews.mjs";
import { publishingFolder } from "../lib/published-page.mjs";
import { planMarker, preview, projectsMarker } from "../lib/webview.mjs";
import { openFile, runCommand } from "../lib/workbench.mjs";

const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const texts = hostileTexts.map(quoted);
const [script, picture] = texts;

/** A technology for each text, which stands everywhere that a text can. */
const radar = [
  "kommuneradar: radar/1",
  `title: ${script}`,
  "categories:",
  `  - { id: work, title: ${picture} }`,
  `  - { id: services, title: ${script} }`,
  "technologies:",
  ...texts.flatMap((text, index) => [
    `  - id: t${index}`,
    `    title: ${text}`,
    "    category: work",
    "    ring: trial",
    `    ringBecause: ${text}`,
    `    summary: ${text}`,
    `    description: ${text}`,
    `    owner: ${text}`,
    `    tags: [${text}]`,
    `    assessment: { solutions: robust, understanding: clear, potential: validated, date: 2026-09-15, grounds: ${text}, evidence: [{ title: ${text}, date: 2026-08-01, url: 'https://outside.example/k' }] }`,
    `    areasOfUse: [{ sector: health, title: ${text} }]`,
  ]),
  "",
].join("\n");

const cell = (text) => `"${text.replaceAll('"', '""')}"`;
const rows = (row) =>
  ["municipality,year,sector,styrk08,fte", ...hostileTexts.map(cell).map(row), ""].join("\n");
const estimateOf = (file) =>
  [
    "kommuneradar: estimate/1",
    `title: ${script}`,
    `workforce: ${file}`,
    `overrides: [{ occupation: '5321', probability: 0.4, because: ${picture} }]`,
    "groupBy: [sector]",
    "",
  ].join("\n");
const projects = [
  "kommuneradar: projects/1",
  `title: ${script}`,
  "projects:",
  ...texts.map(
    (text, index) =>
      `  - { id: p${index}, title: ${text}, category: efficiency, sector: health, status: ongoing, description: ${text} }`,
  ),
  "",
].join("\n");
const plan = [
  "kommuneradar: plan/1",
  `title: ${script}`,
  "challenges:",
  ...texts.map((text, index) => `  - { id: c${index}, title: ${text}, indicator: ${text} }`),
  "",
].join("\n");
const files = {
  "hostile.radar.yaml": radar,
  "sectors.workforce.csv": rows((text) => `9901,2024,${text},5321,100`),
  "sectors.estimate.yaml": estimateOf("sectors.workforce.csv"),
  // Codes that do not exist are errors: of such an estimate nothing is written, but it is shown.
  "codes.workforce.csv": rows((text) => `9901,2024,health,${text},100`),
  "codes.estimate.yaml": estimateOf("codes.workforce.csv"),
  "hostile.projects.yaml": projects,
  "hostile.plan.yaml": plan,
};

/** What any page of ours must refuse of what is tried. */
const refusedEverywhere = [
  "connect-src",
  "eval",
  "frame-src",
  "object-src",
  "script-src-attr",
  "script-src-elem",
];

async function holds(body, asked, { form = true } = {}) {
  assert.equal(await body.evaluate((element) => element.ownerDocument.defaultView.brokenOut ?? false), false);
  assert.deepEqual(asked(), []);
  const { ran, refused } = await breakOut(body);
  assert.deepEqual(ran, []);
  assert.deepEqual(
    refusedEverywhere.filter((directive) => !refused.includes(directive)),
    [],
    `refused: ${refused.join(", ")}`,
  );
  if (form) await sendForm(body);
  assert.deepEqual(
    asked().filter((request) => !/: (csp|net::ERR_BLOCKED_BY_CSP)$/.test(request)),
    [],
  );
}

const browser = browserOfFile();
const published = [
  ["a radar's page", "radar.html", ["render", "hostile.radar.yaml", "-o", "radar.html"]],
  ["a page of projects", "projects.html", ["render", "hostile.projects.yaml", "-o", "projects.html"]],
  ["a page of a plan", "plan.html", ["render", "hostile.plan.yaml", "-o", "plan.html"]],
  ["a report", "report.html", ["report", "hostile.radar.yaml", "sectors.estimate.yaml", "-o", "report.html"]],
  ["a site", "site/index.html", ["site", "build", "hostile.radar.yaml", "-o", "site"]],
];
for (const [what, file, call] of published) {
  test(`${what} of hostile files runs, loads, sends nothing and leads nowhere`, async (context) => {
    const folder = publishingFolder(context, files);
    await folder.run(...call);
    const page = await openPage(await browser());
    context.after(() => page.context().close());
    const asked = watchOutside(page);
    await page.goto(folder.address(file));
    // Each technology's own texts are drawn when its address is asked for.
    if (file === "radar.html") {
      for (const index of hostileTexts.keys()) {
        await page.goto(`${folder.address(file)}#t${index}`);
        await page.locator(".kr-details h2").waitFor();
      }
    }
    assert.equal(page.url().split("#")[0], folder.address(file));
    await holds(page.locator("body"), asked);
  });
}

const inEditor = editorTests();

inEditor(
  "no preview of hostile files runs, loads, sends anything, also where it is taken apart from within",
  { files },
  async ({ page }) => {
    const asked = watchOutside(page);
    const drawn = await openRadar(page, "hostile.radar.yaml");
    for (const index of hostileTexts.keys()) await drawn.blip(`t${index}`).click();
    await holds(drawn.content.locator("body"), asked, { form: false });
    for (const file of ["sectors.estimate.yaml", "codes.estimate.yaml"]) {
      await openFile(page, file);
      await runCommand(page, commandTitle("openEstimate"));
      await holds((await preview(page, `[data-source$="${file}"] table`)).locator("body"), asked, {
        form: false,
      });
    }
    await openFile(page, "hostile.projects.yaml");
    await runCommand(page, commandTitle("openProjectsPreview"));
    await holds((await preview(page, projectsMarker)).locator("body"), asked, { form: false });
    await openFile(page, "hostile.plan.yaml");
    await runCommand(page, commandTitle("openPlanPreview"));
    await holds((await preview(page, planMarker)).locator("body"), asked);
  },
);
