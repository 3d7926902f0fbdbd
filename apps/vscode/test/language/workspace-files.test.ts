import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workspaceLimits } from "@kommuneradar/language-service";
import { afterEach, beforeEach, expect, test } from "vitest";
import type * as vscode from "vscode";
import { Uri } from "vscode";
import { WorkspaceFiles } from "../../src/language/workspace-files.js";
import { editor } from "../support/vscode-workspace.js";

const radar = "kommuneradar: radar/1\ntitle: Test\n";
const log = { warn: () => undefined, debug: () => undefined } as unknown as vscode.LogOutputChannel;

let folder: string;
let files: WorkspaceFiles;
const uriOf = (name: string) => Uri.file(join(folder, name));
const write = (name: string) => writeFileSync(uriOf(name).fsPath, radar);
const known = () =>
  files
    .files()
    .map(({ uri }) => uri.split("/").at(-1))
    .toSorted();

beforeEach(() => {
  editor.reset();
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-files-"));
  editor.openFolder(folder);
  files = new WorkspaceFiles(log);
});
afterEach(() => {
  files.dispose();
  rmSync(folder, { recursive: true });
});

test("files are found when somebody first asks, and come and go as the watcher tells", async () => {
  write("a.radar.yaml");
  await files.ready();
  expect(known()).toEqual(["a.radar.yaml"]);
  write("b.radar.yaml");
  editor.tell(uriOf("b.radar.yaml"), "create");
  await expect.poll(known).toEqual(["a.radar.yaml", "b.radar.yaml"]);
  editor.tell(uriOf("a.radar.yaml"), "delete");
  expect(known()).toEqual(["b.radar.yaml"]);
});

test("more files than are looked at are told, and a workspace of fewer again is complete", async () => {
  for (let i = 0; i <= workspaceLimits.files; i++) write(`${i}.radar.yaml`);
  await files.ready();
  expect(files.isIncomplete).toBe(true);
  rmSync(uriOf("0.radar.yaml").fsPath);
  await files.reload();
  expect(files.isIncomplete).toBe(false);
  expect(files.files()).toHaveLength(workspaceLimits.files);
});

test("a file that is opened and that no watcher told of has the others found that came with it", async () => {
  await files.ready();
  write("a.radar.yaml");
  write("b.estimate.yaml");
  write("notes.yaml");
  editor.open(uriOf("b.estimate.yaml"), radar);
  await files.ready();
  expect(known()).toEqual(["a.radar.yaml", "b.estimate.yaml"]);
});
