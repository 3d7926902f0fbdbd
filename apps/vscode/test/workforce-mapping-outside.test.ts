import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { allowReading } from "../src/documents/outside-files.js";
import { MappingFile } from "../src/workforce/mapping-file.js";
import { editor, window } from "./support/vscode-workspace.js";

let top: string;
const at = (path: string) => Uri.file(join(top, path));

beforeEach(() => {
  editor.reset();
  top = mkdtempSync(join(tmpdir(), "kommuneradar-mapping-"));
  mkdirSync(join(top, "town"));
  for (const path of ["outside.csv", "town/inside.csv"])
    writeFileSync(join(top, path), "from;styrk08\n7174;2223\n");
  editor.openFolder(join(top, "town"));
  Object.assign(window, { showWarningMessage: async () => undefined });
});
afterEach(() => rmSync(top, { recursive: true }));

test("a mapping outside of the window's folder leads nowhere until it may be read, and is read then", async () => {
  const targets = async (path: string) => {
    const mapping = new MappingFile(at(path), at("town/a.estimate.yaml"));
    const before = [...(await mapping.read()).targets.keys()];
    let told = 0;
    mapping.onDidChange(() => told++);
    allowReading(at(path));
    const after = [...(await mapping.read()).targets.keys()];
    mapping.dispose();
    return { before, told, after };
  };
  expect(await targets("town/inside.csv")).toMatchObject({ before: ["7174"], after: ["7174"] });
  expect(await targets("outside.csv")).toEqual({ before: [], told: 1, after: ["7174"] });
});
