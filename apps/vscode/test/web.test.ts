import { beforeEach, expect, test, vi } from "vitest";
import * as vscode from "vscode";
import { activate } from "../src/web.js";

const folder = "/extension/dist/host/";
const context = { extensionUri: vscode.Uri.file("/extension") } as vscode.ExtensionContext;

let files: Record<string, string>;
let read: string[];
beforeEach(() => {
  read = [];
  vi.spyOn(vscode.workspace.fs, "readFile").mockImplementation(async (uri) => {
    read.push(uri.path);
    const text = files[uri.path.slice(folder.length)];
    if (text === undefined) throw new Error(`no file ${uri.path}`);
    return new TextEncoder().encode(text);
  });
});

test("a worker runs the entry with the files beside it, each when it is asked for and once", async () => {
  vi.stubGlobal("HOST_FILES", ["./extension.js", "./core.js", "./late.js"]);
  files = {
    "extension.js":
      "exports.activate = async (context) => { context.told = [require('./core.js').name, require('./core.js').runs, typeof require('vscode').Uri]; };",
    "core.js": "exports.name = 'æ'; exports.runs = (module.exports.runs ?? 0) + 1;",
    "late.js": "throw new Error('run before it was asked for');",
  };
  await activate(context);
  expect(context).toMatchObject({ told: ["æ", 1, "function"] });
  expect(read.sort()).toEqual(
    Object.keys(files)
      .sort()
      .map((file) => folder + file),
  );
});

test("there is no other file to ask for, and what is missing is told", async () => {
  vi.stubGlobal("HOST_FILES", ["./extension.js"]);
  files = { "extension.js": "exports.activate = async () => { require('./other.js'); };", "other.js": "" };
  await expect(activate(context)).rejects.toThrow("Cannot find module './other.js'");
  vi.stubGlobal("HOST_FILES", ["./extension.js", "./gone.js"]);
  await expect(activate(context)).rejects.toThrow("no file /extension/dist/host/gone.js");
});
