import { readEstimateFile, readWorkforce } from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import { expect, test } from "vitest";
import { SavedState, type SavedTableFile } from "../src/estimate/saved-state.ts";

const table = (fte: number) => readWorkforce(`styrk08;årsverk\n5321;${fte}\n`, { reference: referenceData });
const file = (isDirty: boolean, onDisk = table(1)) => {
  let reads = 0;
  return {
    isDirty,
    get reads() {
      return reads;
    },
    savedTable: async () => {
      reads++;
      return onDisk;
    },
  } satisfies SavedTableFile & { reads: number };
};

test("a file without edits is its own saved state", async () => {
  const [clean, now] = [file(false), table(5)];
  expect(await new SavedState().tablesOf([{ file: clean, table: now }])).toEqual([now]);
  expect(clean.reads).toBe(0);
});

test("a file that is edited already when first seen is read from disk, once", async () => {
  const onDisk = table(1);
  const dirty = file(true, onDisk);
  const saved = new SavedState();
  expect(await saved.tablesOf([{ file: dirty, table: table(5) }])).toEqual([onDisk]);
  expect(await saved.tablesOf([{ file: dirty, table: table(6) }])).toEqual([onDisk]);
  expect(dirty.reads).toBe(1);
});

test("edits are held against the last save", async () => {
  const workforce: { isDirty: boolean } & SavedTableFile = file(false);
  const saved = new SavedState();
  const [atFirst, typed, atSave] = [table(5), table(6), table(7)];
  await saved.tablesOf([{ file: workforce, table: atFirst }]);
  workforce.isDirty = true;
  expect(await saved.tablesOf([{ file: workforce, table: typed }])).toEqual([atFirst]);
  workforce.isDirty = false;
  expect(await saved.tablesOf([{ file: workforce, table: atSave }])).toEqual([atSave]);
});

test("a file that has never been saved cannot be compared with", async () => {
  const untitled: SavedTableFile = { isDirty: true, savedTable: async () => undefined };
  expect(await new SavedState().tablesOf([{ file: untitled, table: table(1) }])).toBeUndefined();
});

test("an edited estimate file is held against the one on disk", async () => {
  const estimateFile = (title: string) =>
    readEstimateFile(`kommuneradar: estimate/1\ntitle: ${title}\nworkforce: a.csv\n`).estimate;
  const [now, onDisk] = [estimateFile("Now"), estimateFile("Disk")];
  if (now === undefined) throw new Error("unreadable");
  const saved = new SavedState();
  expect(await saved.fileOf(now, true, async () => onDisk)).toBe(onDisk);
  expect(await saved.fileOf(now, false, async () => onDisk)).toBe(now);
});
