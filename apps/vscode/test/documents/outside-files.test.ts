import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Uri } from "vscode";

let top: string;
let vscode: typeof import("../support/vscode-workspace.js");
let outside: typeof import("../../src/documents/outside-files.js");
const questions: string[] = [];
let answer: string | undefined;
const at = (path: string) => Uri.file(join(top, path));
const estimate = () => at("town/a.estimate.yaml");

/** A window of its own: what is allowed is kept for one. */
async function openWindow(): Promise<void> {
  vi.resetModules();
  vscode = await import("../support/vscode-workspace.js");
  outside = await import("../../src/documents/outside-files.js");
  vscode.editor.openFolder(join(top, "town"));
  Object.assign(vscode.window, {
    showWarningMessage: async (message: string) => {
      questions.push(message);
      return answer;
    },
  });
}

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), "kommuneradar-outside-"));
  mkdirSync(join(top, "town/data"), { recursive: true });
  mkdirSync(join(top, "town-2"));
  for (const path of ["town/a.csv", "town/data/a.csv", "secret.csv", "town-2/a.csv", "more.csv"])
    writeFileSync(join(top, path), "styrk08;fte\n2223;1\n");
  symlinkSync(join(top, "town-2"), join(top, "town/linked"));
  symlinkSync(join(top, "secret.csv"), join(top, "town/link.csv"));
  questions.length = 0;
  answer = undefined;
  await openWindow();
});
afterEach(() => rmSync(top, { recursive: true }));

const settled = () => vi.waitFor(() => expect(questions.length).toBeGreaterThan(0));

test("what lies in the window's folder is read without a question, there or not", async () => {
  for (const path of ["town/a.csv", "town/data/a.csv", "town/none.csv", "town/data/../a.csv"])
    expect(await outside.mayRead(at(path), estimate()), path).toBe(true);
  expect(questions).toEqual([]);
});

test("what does not, or lies behind a link, is not read unless the user says so, and is asked for once", async () => {
  const named = ["secret.csv", "town-2/a.csv", "town/linked/a.csv", "town/link.csv", "../../etc/passwd"];
  for (const path of named) expect(await outside.mayRead(at(path), estimate()), path).toBe(false);
  await settled();
  for (const path of named) expect(await outside.mayRead(at(path), estimate()), path).toBe(false);
  const text = questions.join("\n");
  for (const path of named) expect(text).toContain(vscode.workspace.asRelativePath(at(path)));
  expect(questions.length).toBeLessThanOrEqual(named.length);
});

test("a yes is of the files that were named, is told, and is remembered for the workspace", async () => {
  answer = "Read";
  const kept = new Map<string, unknown>();
  const memento = {
    get: (key: string, none: unknown) => kept.get(key) ?? none,
    update: async (key: string, value: unknown) => void kept.set(key, value),
    keys: () => [...kept.keys()],
  };
  outside.rememberAllowed(memento as never);
  const heard = new Promise<void>((resolve) => void outside.onDidAllowReading(resolve));
  expect(await outside.mayRead(at("secret.csv"), estimate())).toBe(false);
  await heard;
  expect(await outside.mayRead(at("secret.csv"), estimate())).toBe(true);
  expect(await outside.isReadable(at("more.csv"), [estimate()])).toBe(false);

  await openWindow();
  expect(await outside.isReadable(at("secret.csv"), [estimate()])).toBe(false);
  outside.rememberAllowed(memento as never);
  expect(await outside.isReadable(at("secret.csv"), [estimate()])).toBe(true);
});

test("what the user has opened is read, and of a file by itself what is in its folder", async () => {
  vscode.editor.open(at("secret.csv"), "styrk08;fte\n2223;1\n");
  expect(await outside.mayRead(at("secret.csv"), estimate())).toBe(true);
  const alone = at("town-2/b.estimate.yaml");
  expect(await outside.isReadable(at("town-2/a.csv"), [alone])).toBe(true);
  expect(await outside.isReadable(at("more.csv"), [alone])).toBe(false);
  // A file of the window's folder gives no leave to what is beside that folder.
  expect(await outside.isReadable(at("town-2/a.csv"), [estimate()])).toBe(false);
});

test("a text that another extension shows is no path to elsewhere", async () => {
  expect(vscode.workspace.workspaceFolders?.length).toBe(1);
  const revision = Uri.from({ scheme: "git", path: "/a.radar.yaml" });
  expect(await outside.mayRead(revision, estimate())).toBe(true);
});
