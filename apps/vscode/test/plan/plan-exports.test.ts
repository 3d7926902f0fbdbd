import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLanguageService } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, onTestFinished, test } from "vitest";
import { EventEmitter, Uri } from "vscode";
import { PlanContent } from "../../src/plan/plan-content.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { pageScript } from "../support/page-script.js";

const example = new URL("../../../../examples/eksempelby/", import.meta.url);
const golden = new URL("../../../../packages/cli/test/golden/", import.meta.url);
const names = ["plan", "estimate", "radar"].map((kind) => `eksempelby.${kind}.yaml`);

/** The example's plan, with what is done to its estimate. */
function open(change: (estimate: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), "kommuneradar-plan-"));
  const rows = "arbeidsstyrke.workforce.csv";
  writeFileSync(join(folder, rows), readFileSync(new URL(rows, example)));
  const files = names.map((name) => {
    const text = readFileSync(new URL(name, example), "utf8");
    const own = name.includes("estimate") ? change(text) : text;
    return { uri: Uri.file(join(folder, name)).toString(), version: 1, getText: () => own };
  });
  for (const { uri, getText } of files) writeFileSync(Uri.parse(uri).fsPath, getText());
  const service = createLanguageService({
    reference: referenceData,
    today: () => "2026-11-27",
    language: () => "nb",
    files: () => files,
  });
  const pool = new WorkforcePool();
  const { event } = new EventEmitter<ReadonlySet<string>>();
  const content = new PlanContent(Uri.file(join(folder, "eksempelby.plan.yaml")), pool, service, {
    ready: async () => undefined,
    onDidChange: event,
  });
  onTestFinished(() => {
    content.dispose();
    pool.dispose();
    rmSync(folder, { recursive: true });
  });
  return content;
}

test("the scenarios are saved with the ranges that the estimate states, as the command line has them", async () => {
  const content = open((text) => text);
  const { files } = await content.exports("nn", pageScript);
  const csv = await files.find(({ ending }) => ending === "csv")?.content();
  expect(csv).toBe(readFileSync(new URL("horizon.nn.csv", golden), "utf8"));
  const shown = await content.exports("nb", pageScript);
  const svg = await shown.files.find(({ ending }) => ending === "svg")?.content();
  expect(svg).toBe(readFileSync(new URL("horizon.nb.svg", golden), "utf8"));
});

test("where there is nothing to play the scenarios over there is a page and tables, and no picture", async () => {
  const content = open((text) => text.replace(/^plan:.*\n/m, "").replace(/^radar:.*\n/m, ""));
  const { files, picture, tables } = await content.exports("nb", pageScript);
  expect(files.map(({ ending }) => ending)).toEqual(["html"]);
  expect(await files[0]?.content()).toContain(`<script>start("plan")</script>`);
  expect(picture).toBeUndefined();
  expect(tables.length).toBeGreaterThan(2);
  expect(tables[0]?.copied().text).toMatch(/^Utfordring/);
});
