import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { EventEmitter, Uri } from "vscode";
import { EstimateContent } from "../../src/estimate/estimate-content.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { serviceAlone } from "../support/service.js";

const example = new URL("../../../../examples/eksempelby/", import.meta.url);
const golden = new URL("../../../../packages/cli/test/golden/", import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "kommuneradar-exports-"));
const names = ["estimate.yaml", "radar.yaml", "plan.yaml"].map((end) => `eksempelby.${end}`);
const pool = new WorkforcePool();

beforeAll(() => {
  for (const name of [...names, "arbeidsstyrke.workforce.csv"]) {
    const text = readFileSync(new URL(name, example), "utf8");
    // As the golden files were made.
    writeFileSync(
      join(folder, name),
      name.includes("estimate") ? `${text}uncertainty: { draws: 0 }\n` : text,
    );
  }
});
afterAll(() => {
  pool.dispose();
  rmSync(folder, { recursive: true });
});

const open = (name: string) => {
  const { event } = new EventEmitter<ReadonlySet<string>>();
  const uriOf = (own: string) => Uri.file(join(folder, own));
  const files = names.map((own) => ({
    uri: uriOf(own).toString(),
    version: 1,
    getText: () => readFileSync(join(folder, own), "utf8"),
  }));
  const service = serviceAlone({ files: () => files });
  const panel = { post: () => undefined, postWhenReady: () => undefined };
  return new EstimateContent(uriOf(name), pool, panel, service, {
    ready: async () => undefined,
    onDidChange: event,
  });
};
const source = "file:///a.estimate.yaml";

let content: EstimateContent | undefined;
afterEach(() => content?.dispose());

test.each(["nb", "en"] as const)(
  "figures are saved as the command line writes them (%s)",
  async (language) => {
    content = open("eksempelby.estimate.yaml");
    const { name, files: saved } = await content.exports(language);
    expect(name).toBe("eksempelby.estimate");
    const csv = await saved.find(({ ending }) => ending === "csv")?.content();
    expect(csv).toBe(readFileSync(new URL(`eksempelby.${language}.csv.txt`, golden), "utf8"));
  },
);

test("the picture and the tables are of what is shown, and say where it is from", async () => {
  content = open("eksempelby.estimate.yaml");
  content.receive({ type: "changeSettings", source, settings: { scores: "ilo-genai-2025" } });
  const { picture, tables } = await content.exports("nb");
  expect(picture?.()).toMatch(/eksempeldata/i);
  expect(tables.map(({ title }) => title).length).toBe(2);
  for (const { copied } of tables)
    expect(copied().text.split("\n").at(-1)).toMatch(/ILO[\s\S]*eksempeldata/i);
});

test("of a workforce alone the files are not called what it is called itself", async () => {
  content = open("arbeidsstyrke.workforce.csv");
  expect((await content.exports("nb")).name).toBe("arbeidsstyrke.estimate");
});
