import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { commandLine } from "../lib/command-line.mjs";
import { commandTitle } from "../lib/command-titles.mjs";
import { editorTests } from "../lib/editor-test.mjs";
import { eventually } from "../lib/eventually.mjs";
import { openEstimate, openRadar } from "../lib/previews.mjs";
import { planMarker, preview, projectsMarker } from "../lib/webview.mjs";
import { acceptPath, choose, openFile, quickInput, runCommand } from "../lib/workbench.mjs";

const test = editorTests();

/** *Export…*, which may be folded into «more» on a narrow pane. */
async function askExport(content) {
  const button = content.getByRole("button", { name: "Eksporter …" }).first();
  if (!(await button.isVisible())) await content.getByRole("button", { name: "Mer", exact: true }).click();
  await button.click();
}

/** Presses *Export…* in a preview, picks a file and takes the place that is offered. */
async function save({ page, workspace }, content, what, name) {
  await askExport(content);
  await choose(page, what);
  await acceptPath(page, name);
  await eventually(name, async () => existsSync(workspace.path(name)));
}

/** What is on the clipboard, a picture by its size. */
const clipboard = (page) =>
  page.evaluate(async () => {
    window.focus();
    const [item] = await navigator.clipboard.read();
    const parts = {};
    for (const type of item.types) {
      const blob = await item.getType(type);
      const size = type.startsWith("image/") ? await createImageBitmap(blob) : undefined;
      parts[type] = size ? `${size.width} × ${size.height}` : await blob.text();
    }
    return parts;
  });

test("what a view shows is saved as the command line writes it, and copied for documents and spreadsheets", {
  copyOf: "examples/eksempelby",
  settings: { "kommuneradar.language": "nb" },
}, async (world) => {
  const { page, workspace } = world;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const written = (...call) => commandLine(workspace.folder, [...call, "--lang", "nb"]);
  const same = async (content, what, name, expected) => {
    await save(world, content, what, name);
    assert.ok(workspace.read(name) === expected(), name);
  };
  const { content: radar } = await openRadar(page, "eksempelby.radar.yaml");
  for (const [what, ending] of [
    ["Nettside med søk", "html"],
    ["Bilde som kan skaleres", "svg"],
  ]) {
    await same(radar, what, `eksempelby.radar.${ending}`, () => {
      written("render", "eksempelby.radar.yaml", "-o", `cli.${ending}`);
      return workspace.read(`cli.${ending}`);
    });
  }
  await save(world, radar, "Bilde (PNG)", "eksempelby.radar.png");
  const png = readFileSync(workspace.path("eksempelby.radar.png"));
  assert.equal(png.readUInt32BE(16), 2064, "twice as wide as it is shown");

  await save(world, radar, "Dokument til utskrift (PDF", "eksempelby.radar.pdf");
  assert.equal(
    readFileSync(workspace.path("eksempelby.radar.pdf")).subarray(0, 5).toString("latin1"),
    "%PDF-",
  );

  await askExport(radar);
  await choose(page, "Kopier bilde");
  await page.getByText("Bildet er kopiert").waitFor();
  assert.match((await clipboard(page))["image/png"], /^2064 × \d{4}$/);
  await runCommand(page, commandTitle("copyTable"));
  await page.getByText("Tabellen er kopiert").waitFor();
  const { "text/html": html, "text/plain": text } = await clipboard(page);
  assert.match(html, /<table[^>]*><caption>[\s\S]*<th[^>]*>Navn/);
  const [head, ...rows] = text.split("\n");
  assert.match(head, /^Navn\tAnbefaling\t/);
  assert.ok(rows.some((row) => /^Programvareroboter\tTa i bruk/.test(row)));

  const { content: estimate } = await openEstimate(page, "eksempelby.estimate.yaml");
  await same(estimate, "Tabell for regneark", "eksempelby.estimate.csv", () =>
    written("estimate", "eksempelby.estimate.yaml", "--format", "csv"),
  );

  await openFile(page, "eksempelby.plan.yaml");
  await runCommand(page, commandTitle("openPlanPreview"));
  const plan = await preview(page, planMarker);
  await same(plan, "Tabell for regneark", "eksempelby.plan.csv", () =>
    written("horizon", "eksempelby.plan.yaml", "eksempelby.estimate.yaml", "--format", "csv"),
  );

  await same(plan, "Nettside", "eksempelby.plan.html", () => {
    written("render", "eksempelby.plan.yaml", "-o", "cli-plan.html");
    return workspace.read("cli-plan.html");
  });

  await openFile(page, "eksempelby.projects.yaml");
  await runCommand(page, commandTitle("openProjectsPreview"));
  const projects = await preview(page, projectsMarker);
  await same(projects, "Nettside", "eksempelby.projects.html", () => {
    written("render", "eksempelby.projects.yaml", "-o", "cli-projects.html");
    return workspace.read("cli-projects.html");
  });

  await same(projects, "Bilde som kan skaleres", "eksempelby.projects.svg", () =>
    written("projects", "eksempelby.projects.yaml", "--format", "svg"),
  );
  await runCommand(page, commandTitle("copyPicture"));
  await page.getByText("Bildet er kopiert").waitFor();
  assert.match((await clipboard(page))["image/png"], /^1976 × \d{4}$/);

  // What is there is not written over without a word.
  await askExport(projects);
  await choose(page, "Nettside");
  await acceptPath(page, "eksempelby.projects.html");
  await quickInput(page)
    .getByText(/already exists/)
    .waitFor();
});
