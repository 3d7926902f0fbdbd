import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver-types";
import { createLanguageService } from "../src/index.ts";
import { applyEdits } from "./support/apply-edits.ts";
import { reference, today } from "./support/world.ts";

const folder = new URL("./golden/fixes/", import.meta.url);
const cases = readdirSync(folder).filter((name) => !name.includes(".golden."));
const service = createLanguageService({ reference, today: () => today, language: () => "en" });

/** Every quick fix for a text, in the order an editor offers them. */
function actionsFor(uri: string, text: string): CodeAction[] {
  const document = { uri, version: text.length, getText: () => text };
  service.forget(uri);
  return service
    .diagnostics(document)
    .flatMap((diagnostic) => service.codeActions(document, diagnostic.range, [diagnostic]));
}

/** A text with all preferred fixes made, as often as there are any. */
function mendedText(uri: string, text: string): string {
  service.forget(uri);
  const edits = service.fixAll({ uri, version: 1, getText: () => text }) ?? [];
  return edits.length === 0 ? text : mendedText(uri, applyEdits(text, edits));
}

describe.each(cases)("%s", (name) => {
  const uri = `file:///kommune/${name}`;
  const text = readFileSync(new URL(name, folder), "utf8");
  const actions = actionsFor(uri, text);

  test("every preferred fix, all applied, mends what it can be sure of", async () => {
    const mended = mendedText(uri, text);
    expect(mended).not.toBe(text);
    await expect(mended).toMatchFileSnapshot(`golden/fixes/${name.replace(/\.(?=\w+$)/, ".golden.")}`);
    expect(actionsFor(uri, mended).filter(({ isPreferred }) => isPreferred)).toEqual([]);
  });

  test("the titles offered", async () => {
    const titles = actions.map(({ title, isPreferred }) => `${isPreferred ? "* " : "  "}${title}\n`).join("");
    await expect(titles).toMatchFileSnapshot(`golden/fixes/${name.replace(/\.\w+$/, ".golden.txt")}`);
  });
});
