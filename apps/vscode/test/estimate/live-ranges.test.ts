import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultSettings, estimate, readWorkforce } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EventEmitter, Uri } from "vscode";
import { EstimateContent } from "../../src/estimate/estimate-content.js";
import { WorkforcePool } from "../../src/workforce/workforce-pool.js";
import { editor } from "../support/vscode-workspace.js";

const rows = `sektor;styrk08;årsverk\n${["5321", "2223", "4110", "9112", "2341", "5131"]
  .map((code, at) => `${at % 2 === 0 ? "health" : "school"};${code};${100 + 7 * at}\n`)
  .join("")}`;
let folder: string;
let pool: WorkforcePool;
const uriOf = (name: string) => Uri.file(join(folder, name));
const open = (name: string, from = pool) =>
  new EstimateContent(
    uriOf(name),
    from,
    { post: () => undefined },
    {
      estimateNaming: () => undefined,
      radarWithPlans: () => ({ isThere: false, radar: undefined, plans: [] }),
      planNamed: () => ({ isThere: false, plan: undefined }),
    },
    { ready: async () => undefined, onDidChange: new EventEmitter<ReadonlySet<string>>().event },
  );
/** An estimate file beside the rows. */
const write = (more = "") =>
  writeFileSync(
    uriOf("a.estimate.yaml").fsPath,
    `kommuneradar: estimate/1\ntitle: X\nworkforce: [{ file: a.csv }]\nsuppressBelow: 0\n${more}`,
  );
const viewOf = async (content: EstimateContent) => (await content.render("en")).picture?.view;
const isDrawn = (view: Awaited<ReturnType<typeof viewOf>>) =>
  view?.figures?.notes.some((note) => note.includes("draws (seed")) ?? false;
/** Until everything is there: no change for longer than the view waits. */
async function atRest(content: EstimateContent) {
  let version: number | undefined;
  while (version !== content.version()) {
    version = content.version();
    await content.render("en");
    await vi.advanceTimersByTimeAsync(2000);
  }
  return await viewOf(content);
}

beforeEach(() => {
  // No time passes but what a test lets pass: on a busy machine a reading would else wait for a turn that nobody gives.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  editor.reset();
  folder = mkdtempSync(join(tmpdir(), "kommuneradar-ranges-"));
  writeFileSync(uriOf("a.csv").fsPath, rows);
  write();
  pool = new WorkforcePool();
});
afterEach(() => {
  vi.useRealTimers();
  pool.dispose();
  rmSync(folder, { recursive: true });
});

test("figures are there at once with ranges that need no draw, and the drawn ones follow alone", async () => {
  const content = open("a.estimate.yaml");
  const changed = vi.fn();
  content.onDidChange(changed);
  const first = await viewOf(content);
  expect(isDrawn(first)).toBe(false);
  expect(first?.figures?.mean.range).not.toBeNull();
  await vi.advanceTimersByTimeAsync(5000);
  expect(changed).toHaveBeenCalledTimes(1);
  const then = await viewOf(content);
  expect(isDrawn(then)).toBe(true);
  const table = readWorkforce(rows, { reference: referenceData });
  const settings = defaultSettings({ draws: 2000, groupBy: ["sector"] });
  const { total } = estimate([table], referenceData, settings);
  expect(then?.figures?.mean.range).toEqual(total.meanInterval);
  expect(then?.figures?.high.range).toEqual(total.highInterval);
  expect(then?.figures?.mean.text).toBe(first?.figures?.mean.text);
  content.dispose();
});

test("a file that asks for no draws, or for another seed, is given what it asks for", async () => {
  write("uncertainty: { draws: 0 }\n");
  const none = open("a.estimate.yaml");
  expect((await atRest(none))?.figures?.rangeLabel).toBe("min–max");
  none.dispose();
  write("uncertainty: { draws: 500, seed: 7 }\n");
  const seeded = open("a.estimate.yaml");
  expect((await atRest(seeded))?.figures?.notes[0]).toContain("500 draws (seed 7)");
  seeded.dispose();
});

test("what each choice does follows as well, and until then stands as it was", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const content = open("a.estimate.yaml");
  const source = uriOf("a.estimate.yaml").toString();
  content.receive({ type: "openSensitivity", source, open: true });
  const opened = (await viewOf(content))?.sensitivity;
  expect(opened).toMatchObject({ isOpen: true, isWaiting: true, rows: [] });
  const made = (await atRest(content))?.sensitivity;
  expect(made).toMatchObject({ isOpen: true, isWaiting: false });
  expect(made?.rows.length).toBeGreaterThan(5);
  editor.edit(document, rows.length - 1, 0, "0");
  const typed = (await viewOf(content))?.sensitivity;
  expect(typed).toMatchObject({ isWaiting: true, rows: made?.rows });
  const next = (await atRest(content))?.sensitivity;
  expect(next?.isWaiting).toBe(false);
  expect(next?.total).not.toEqual(made?.total);
  content.receive({ type: "changeSettings", source, settings: { mapping: "max" } });
  expect((await viewOf(content))?.sensitivity).toMatchObject({ isWaiting: true, rows: [] });
  content.dispose();
});

test("nothing goes on in a view that is closed, and nothing of a text that has changed is shown", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const content = open("a.estimate.yaml");
  const changed = vi.fn();
  await viewOf(content);
  await vi.advanceTimersByTimeAsync(299);
  editor.edit(document, rows.length - 1, 0, "0");
  content.onDidChange(changed);
  await vi.advanceTimersByTimeAsync(5000);
  // Nobody has asked for what follows the edit.
  expect(changed).not.toHaveBeenCalled();
  expect(isDrawn(await viewOf(content))).toBe(false);
  content.dispose();
  expect(vi.getTimerCount()).toBe(0);
});

test("what was drawn stays, and what is being drawn goes on, when it is saved or the sensitivity is looked at", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const content = open("a.estimate.yaml");
  const source = uriOf("a.estimate.yaml").toString();
  const look = async (isOpen: boolean) => {
    content.receive({ type: "openSensitivity", source, open: isOpen });
    return await viewOf(content);
  };
  await viewOf(content);
  await vi.advanceTimersByTimeAsync(299);
  editor.save(document);
  await viewOf(content);
  await look(true);
  await look(false);
  // The wait was not begun anew by any of them.
  const changed = vi.fn();
  content.onDidChange(changed);
  await vi.advanceTimersByTimeAsync(200);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(isDrawn(await viewOf(content))).toBe(true);
  expect(isDrawn(await look(true))).toBe(true);
  editor.save(document);
  expect(isDrawn(await viewOf(content))).toBe(true);
  expect(isDrawn(await look(false))).toBe(true);
  content.dispose();
});

test("other mappings follow a key in calm, and other settings at once", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const content = open("a.estimate.yaml");
  const first = (await viewOf(content))?.mappings;
  expect(first?.rows.length).toBeGreaterThan(5);
  await atRest(content);
  editor.edit(document, rows.length - 1, 0, "0");
  expect((await viewOf(content))?.mappings).toBe(first);
  const then = (await atRest(content))?.mappings;
  expect(then).not.toEqual(first);
  const source = uriOf("a.estimate.yaml").toString();
  content.receive({ type: "changeSettings", source, settings: { mapping: "max" } });
  const chosen = (await viewOf(content))?.mappings;
  expect(chosen?.rows.find(({ current }) => current)?.title).not.toBe(
    then?.rows.find(({ current }) => current)?.title,
  );
  content.dispose();
});

test("at rest a view is what one opened now would be, whatever was typed and left off", async () => {
  const edit = fc.record({
    at: fc.nat(1000),
    deleted: fc.nat(3),
    inserted: fc.constantFrom("", "7", "\n", "health;5322;12\n", ";", "x"),
    /** Milliseconds until the next edit; the view is asked for at their end. */
    pause: fc.constantFrom(0, 100, 310, 2000),
    isSaved: fc.boolean(),
    isLookedAt: fc.boolean(),
    mapping: fc.constantFrom("mean", "mean", "max"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      editor.reset();
      const document = editor.open(uriOf("a.csv"), rows);
      const content = open("a.estimate.yaml");
      const source = uriOf("a.estimate.yaml").toString();
      const look = (at: EstimateContent, isOpen: boolean) =>
        at.receive({ type: "openSensitivity", source, open: isOpen });
      const choose = (at: EstimateContent, mapping: string) =>
        at.receive({ type: "changeSettings", source, settings: { mapping } });
      let chosen = "mean";
      await viewOf(content);
      for (const { at, deleted, inserted, pause, isSaved, isLookedAt, mapping } of edits) {
        const { length } = document.getText();
        const offset = at % length;
        editor.edit(document, offset, Math.min(deleted, length - offset), inserted);
        if (isSaved) editor.save(document);
        await viewOf(content);
        look(content, isLookedAt);
        if (mapping !== chosen) choose(content, mapping);
        chosen = mapping;
        await viewOf(content);
        await vi.advanceTimersByTimeAsync(pause);
        await viewOf(content);
      }
      editor.save(document);
      const live = await atRest(content);
      content.dispose();
      const fresh = new WorkforcePool();
      const anew = open("a.estimate.yaml", fresh);
      const last = edits.at(-1);
      look(anew, last?.isLookedAt ?? false);
      choose(anew, last?.mapping ?? "mean");
      expect(live).toEqual(await atRest(anew));
      anew.dispose();
      fresh.dispose();
    }),
    { numRuns: 25 },
  );
});

test("an open explanation, and the other mappings, stand while somebody types, say so, and follow in calm", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const content = open("a.estimate.yaml");
  const source = uriOf("a.estimate.yaml").toString();
  content.receive({ type: "explain", source, path: [{ kind: "occupation", code: "5321" }] });
  const made = await atRest(content);
  expect(made?.older).toEqual({ explanation: false, variants: false, where: false, processes: false });
  expect(made?.explanation?.formulas[0]?.numbers).toContain("100");
  const at = rows.indexOf("5321;100") + "5321;1".length;
  for (let key = 0; key < 3; key++) {
    editor.edit(document, at, 0, "0");
    const typed = await viewOf(content);
    expect(typed?.older).toMatchObject({ explanation: true, variants: true });
    expect(typed?.explanation).toEqual(made?.explanation);
    expect(typed?.mappings).toEqual(made?.mappings);
    // The figures themselves are never of rows before.
    expect(typed?.figures?.mean.text).not.toBe(made?.figures?.mean.text);
    await vi.advanceTimersByTimeAsync(150);
  }
  const changed = vi.fn();
  content.onDidChange(changed);
  await vi.advanceTimersByTimeAsync(300);
  expect(changed).toHaveBeenCalled();
  const rested = await atRest(content);
  expect(rested?.older).toEqual({ explanation: false, variants: false, where: false, processes: false });
  expect(rested?.explanation?.formulas[0]?.numbers).toContain("100,000");
  const fresh = open("a.estimate.yaml", pool);
  fresh.receive({ type: "explain", source, path: [{ kind: "occupation", code: "5321" }] });
  expect((await atRest(fresh))?.explanation).toEqual(rested?.explanation);
  fresh.dispose();
  content.dispose();
});

test("another figure is explained at once, whatever is typed", async () => {
  const document = editor.open(uriOf("a.csv"), rows);
  const content = open("a.estimate.yaml");
  const source = uriOf("a.estimate.yaml").toString();
  content.receive({ type: "explain", source, path: [{ kind: "occupation", code: "5321" }] });
  await atRest(content);
  editor.edit(document, rows.length - 1, 0, "0");
  await viewOf(content);
  content.receive({ type: "explain", source, path: [{ kind: "occupation", code: "5131" }] });
  const view = await viewOf(content);
  expect(view?.explanation?.overrides).toBe("5131");
  expect(view?.explanation?.rows[0]?.ranges[0]?.line).toBe(6);
  expect(view?.older.explanation).toBe(false);
  content.dispose();
});
