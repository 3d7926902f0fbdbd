import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CodeAction, TextEdit } from "vscode-languageserver-types";
import { createLanguageService } from "../src/index.ts";
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

function apply(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split("\n");
  const offset = (line: number, character: number) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, character);
  return [...edits]
    .sort(
      (a, b) => b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
    )
    .reduce((mended, { range: { start, end }, newText }) => {
      return (
        mended.slice(0, offset(start.line, start.character)) +
        newText +
        mended.slice(offset(end.line, end.character))
      );
    }, text);
}

describe.each(cases)("%s", (name) => {
  const uri = `file:///kommune/${name}`;
  const text = readFileSync(new URL(name, folder), "utf8");
  const actions = actionsFor(uri, text);

  test("the first fix of each finding, all applied, mends the file", async () => {
    const first = new Map(
      actions.toReversed().map((action) => [JSON.stringify(action.diagnostics?.[0]?.range), action]),
    );
    const edits = [...first.values()].flatMap((action) => action.edit?.changes?.[uri] ?? []);
    expect(edits.length).toBeGreaterThan(0);
    const mended = apply(text, edits);
    await expect(mended).toMatchFileSnapshot(`golden/fixes/${name.replace(/\.(?=\w+$)/, ".golden.")}`);
    expect(actionsFor(uri, mended)).toEqual([]);
  });

  test("the titles offered", async () => {
    const titles = actions.map(({ title, isPreferred }) => `${isPreferred ? "* " : "  "}${title}\n`).join("");
    await expect(titles).toMatchFileSnapshot(`golden/fixes/${name.replace(/\.\w+$/, ".golden.txt")}`);
  });
});
