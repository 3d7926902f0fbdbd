import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { NamedContents } from "../../src/language/named-contents.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
let contents: NamedContents;
let told: number;
const uriOf = (name: string) => Uri.file(join(folder, name));
const content = (name: string) => contents.content(uriOf(name).toString());
const textOf = (name: string) => {
  const found = content(name);
  return found instanceof Uint8Array ? new TextDecoder().decode(found) : found;
};

beforeEach(() => {
  editor.reset();
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-contents-"));
  editor.openFolder(folder);
  contents = new NamedContents();
  told = 0;
  contents.onDidChange(() => told++);
});
afterEach(() => {
  contents.dispose();
  rmSync(folder, { recursive: true });
});

test("a file is read when it is asked for, and told of when it is there, is another, or is gone", async () => {
  writeFileSync(uriOf("a.csv").fsPath, "a");
  expect(content("a.csv")).toBeUndefined();
  expect(content("b.csv")).toBeUndefined();
  await expect.poll(() => textOf("a.csv")).toBe("a");
  await expect.poll(() => content("b.csv")).toBeNull();
  expect(content("a.csv")).toBe(content("a.csv"));
  writeFileSync(uriOf("a.csv").fsPath, "A");
  editor.tell(uriOf("a.csv"));
  await expect.poll(() => textOf("a.csv")).toBe("A");
  rmSync(uriOf("a.csv").fsPath);
  editor.tell(uriOf("a.csv"), "delete");
  await expect.poll(() => textOf("a.csv")).toBeNull();
  expect(told).toBeGreaterThan(0);
});

test("the text of an open file is not built for each key that is pressed", async () => {
  const document = editor.open(uriOf("a.csv"), "", "plaintext");
  content("a.csv");
  await expect.poll(() => content("a.csv")).toBe("");
  for (let key = 1; key <= 100; key++) editor.type(document, "x".repeat(key));
  await expect.poll(() => content("a.csv")).toBe("x".repeat(100));
  expect(document.reads).toBeLessThan(5);
});

test("as many files as are asked for each time are kept, and none of them is read again", async () => {
  const names = Array.from({ length: 80 }, (_, at) => `${at}.csv`);
  for (const name of names) writeFileSync(uriOf(name).fsPath, name);
  // As a check does: it asks for all, and again whenever it is told.
  contents.onDidChange(() => names.forEach(content));
  names.forEach(content);
  await expect.poll(() => names.every((name) => textOf(name) === name)).toBe(true);
  expect(editor.diskReads).toBe(names.length);
});
