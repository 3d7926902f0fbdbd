import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { findDesktopEditor, openDesktopEditor } from "../lib/desktop-editor.mjs";

const folder = mkdtempSync(join(tmpdir(), "kommuneradar-editor-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function program(path, content = "") {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content, { mode: 0o755 });
  return file;
}

test("finds `code` on the PATH", () => {
  const code = program("unix/code");
  assert.equal(findDesktopEditor({ platform: "linux", path: join(folder, "unix") }), code);
});

test("takes the program, not its batch file, on Windows", () => {
  program("windows/bin/code.cmd");
  const path = join(folder, "windows/bin");
  assert.equal(findDesktopEditor({ platform: "win32", path }), undefined);
  const code = program("windows/Code.exe");
  assert.equal(findDesktopEditor({ platform: "win32", path }), code);
});

test("finds nothing where there is no VS Code", () => {
  assert.equal(findDesktopEditor({ platform: "linux", path: join(folder, "nowhere") }), undefined);
});

test("opens the folder with the extension, blanks in names and all", async () => {
  const said = join(folder, "said.json");
  const source = `#!${process.execPath}
require("node:fs").writeFileSync(${JSON.stringify(said)}, JSON.stringify(process.argv.slice(2)));`;
  const editor = program("fake/code", source);
  await openDesktopEditor(editor, { folder: "/my files/examples", extension: "/my files/vscode" });
  for (let i = 0; i < 100 && !readOrNothing(said); i++) await sleep(50);
  const args = JSON.parse(readFileSync(said, "utf8"));
  assert.deepEqual(args, [
    "--new-window",
    "--extensionDevelopmentPath=/my files/vscode",
    "/my files/examples",
  ]);
});

function readOrNothing(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
