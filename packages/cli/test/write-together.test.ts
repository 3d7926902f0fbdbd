import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeLeftovers } from "../src/files/leftovers.ts";
import { NotWritten, writeTogether } from "../src/files/write-together.ts";
import { folder } from "./run.ts";

const failureOf = (files: Parameters<typeof writeTogether>[0]) =>
  writeTogether(files).then(
    () => undefined,
    (error: unknown) => (error instanceof NotWritten ? error.path : error),
  );

test("writes all, over what stands there, and leaves nothing else behind", async () => {
  const cwd = folder({ "a.csv": "old" });
  await writeTogether([
    { path: join(cwd, "a.csv"), content: "new" },
    { path: join(cwd, "b.yaml"), content: "b" },
  ]);
  expect(readdirSync(cwd).toSorted()).toEqual(["a.csv", "b.yaml"]);
  expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe("new");
});

test("where one cannot be written, none is: not in a folder that is missing", async () => {
  const cwd = folder({ "a.csv": "old" });
  const missing = join(cwd, "no", "b.yaml");
  expect(
    await failureOf([
      { path: join(cwd, "a.csv"), content: "new" },
      { path: missing, content: "b" },
    ]),
  ).toBe(missing);
  expect(readdirSync(cwd)).toEqual(["a.csv"]);
  expect(readFileSync(join(cwd, "a.csv"), "utf8")).toBe("old");
});

test.each(["old", undefined])(
  "a file that took its place gives it back to %s when the next cannot",
  async (old) => {
    const cwd = folder(old === undefined ? {} : { "a.csv": old });
    const taken = join(cwd, "b.yaml");
    mkdirSync(taken);
    expect(
      await failureOf([
        { path: join(cwd, "a.csv"), content: "new" },
        { path: taken, content: "b" },
      ]),
    ).toBe(taken);
    expect(readdirSync(cwd).toSorted()).toEqual(old === undefined ? ["b.yaml"] : ["a.csv", "b.yaml"]);
    expect(existsSync(join(cwd, "a.csv")) ? readFileSync(join(cwd, "a.csv"), "utf8") : undefined).toBe(old);
  },
);

test("what a killed call left is removed once it is old, and nothing else is", () => {
  const id = "0f8fad5b-d9cb-469f-a165-70867728950e";
  const left = [`.a.csv.${id}.tmp`, `.a.csv.${id}.old`];
  const others = [`.b.csv.${id}.tmp`, ".a.csv.mine.tmp", "a.csv", `a.csv.${id}.tmp`];
  const cwd = folder(Object.fromEntries([...left, ...others].map((name) => [name, ""])));
  const paths = [join(cwd, "a.csv"), join(cwd, "no/a.csv")];
  removeLeftovers(paths);
  expect(readdirSync(cwd)).toHaveLength(6);
  removeLeftovers(paths, Date.now() + 61 * 60 * 1000);
  expect(readdirSync(cwd).toSorted()).toEqual(others.toSorted());
});
