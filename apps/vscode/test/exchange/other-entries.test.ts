import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { Uri } from "vscode";
import { otherEntries } from "../../src/exchange/other-entries.js";

test("entries that an export did not write are found in every edition, and nothing else", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "entries-"));
  for (const path of ["radar/2026-01-01/a.md", "radar/2025-01-01/b.md", "radar/x.png", "notes.md"]) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), "");
  }
  expect(await otherEntries(Uri.file(cwd), new Set(["radar/2026-01-01/a.md"]))).toEqual([
    "radar/2025-01-01/b.md",
  ]);
  expect(await otherEntries(Uri.file(join(cwd, "empty")), new Set())).toEqual([]);
});
