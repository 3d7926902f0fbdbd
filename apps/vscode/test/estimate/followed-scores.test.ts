import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEstimateFile } from "@kommuneradar/core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Uri } from "vscode";
import { FollowedScores } from "../../src/estimate/followed-scores.js";
import { editor } from "../support/vscode-workspace.js";

let folder: string;
let scores: FollowedScores;
const table = (value: string) => `styrk08;score\n2411;${value}\n3341;0,4\n`;
const estimate = () => Uri.file(join(folder, "e.estimate.yaml"));
const entriesIn = (above: string) => {
  const { estimate: file } = readEstimateFile(
    `kommuneradar: estimate/1\n${above}title: X\nscores: { file: egne.csv, classification: styrk08 }\nworkforce: [a.csv]\n`,
  );
  return file?.scoreFiles ?? [];
};
const read = async (above = "") => {
  const [one] = await scores.read(estimate(), entriesIn(above));
  if (one === undefined) throw new Error("no scores");
  return one;
};

beforeEach(() => {
  editor.reset();
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-scores-"));
  writeFileSync(join(folder, "egne.csv"), table("0,6"));
  scores = new FollowedScores();
});
afterEach(() => {
  scores.dispose();
  rmSync(folder, { recursive: true });
});

test("a line above the entry moves where it is named, and reads nothing anew", async () => {
  const first = await read();
  expect(first.now?.set).toBeDefined();
  const second = await read("# en linje til\n");
  expect(second.now).toBe(first.now);
  expect(second.entry.range.start.line).toBe(first.entry.range.start.line + 1);
  expect(editor.diskReads).toBe(1);
});

test("what is on disk is read once however much is typed, and anew when it is saved", async () => {
  const uri = Uri.file(join(folder, "egne.csv"));
  const document = editor.open(uri, table("0,6"));
  const { saved, now } = await read();
  expect(saved).toBe(now);
  let typed: typeof now;
  for (const value of ["0,7", "0,8", "0,9"]) {
    editor.type(document, table(value));
    const last = await read();
    expect(last.saved).toBe(saved);
    expect(last.now).not.toBe(saved);
    typed = last.now;
  }
  expect(editor.diskReads).toBe(0);
  editor.save(document);
  const after = await read();
  expect(after.saved).toBe(after.now);
  // Saving makes no other values, so nothing is estimated anew.
  expect(after.now).toBe(typed);
  expect(after.saved).not.toBe(saved);
});

test("a file that was open with edits from the start is read from disk once", async () => {
  const document = editor.open(Uri.file(join(folder, "egne.csv")), table("0,6"));
  editor.type(document, table("0,7"));
  const { saved } = await read();
  editor.type(document, table("0,8"));
  expect((await read()).saved).toBe(saved);
  expect(editor.diskReads).toBe(1);
});
