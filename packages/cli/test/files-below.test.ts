import { symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { filesBelow, UnreadableFolder, type Walk } from "../src/files/files-below.ts";
import { folder } from "./run.ts";

async function below(root: string, walk?: Walk): Promise<string[]> {
  const found: string[] = [];
  for await (const path of filesBelow(root, walk)) found.push(relative(root, path));
  return found;
}

const files = {
  "b.txt": "",
  "a/d.txt": "",
  "a/deep/e.txt": "",
  "c/f.txt": "",
  ".git/x": "",
  "node_modules/y/z.txt": "",
};

test("files of a folder and of those below it, what lies higher first, but for what is hidden, installed or left out", async () => {
  const root = folder(files);
  symlinkSync(root, join(root, "round"));
  symlinkSync(join(root, "b.txt"), join(root, "link.txt"));
  expect(await below(root)).toEqual(["b.txt", "a/d.txt", "c/f.txt", "a/deep/e.txt"]);
  expect(await below(root, { leaveOut: join(root, "a") })).toEqual(["b.txt", "c/f.txt"]);
  expect(await below(root, { links: true })).toContain("link.txt");
});

test("a walk ends where it has looked at as much as it may, and says so", async () => {
  const root = folder(files);
  let more = 0;
  const onMore = () => {
    more++;
  };
  const found = await below(root, { most: 7, onMore });
  expect(found).toContain("b.txt");
  expect(found).not.toContain("a/deep/e.txt");
  expect(more).toBe(1);
  expect(await below(root, { most: 9, onMore })).toHaveLength(4);
  expect(more).toBe(1);
});

test("a folder that is not there is one, or is passed over", async () => {
  const root = join(folder({}), "gone");
  await expect(below(root)).rejects.toThrow(UnreadableFolder);
  expect(await below(root, { passOver: true })).toEqual([]);
});
