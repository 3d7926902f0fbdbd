import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { folder } from "./run.ts";

const launcher = join(import.meta.dirname, "../bin/kommuneradar.js");
const workforce = join(import.meta.dirname, "../../../examples/eksempelby/arbeidsstyrke.workforce.csv");

let caches: string;
beforeEach(() => {
  caches = folder({});
});

function call(env: Record<string, string | undefined> = {}, ...more: string[]) {
  const argv = [launcher, "estimate", workforce, "--format", "json", ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: undefined, ...env },
  });
  return { status, stdout, stderr };
}

const ours = () => join(caches, "kommuneradar");
const kept = () =>
  (existsSync(ours()) ? readdirSync(ours()) : []).filter((name) => name.startsWith("estimate.cjs-"));
const path = () => join(ours(), kept()[0] ?? "");
const modes = () => [ours(), path()].map((one) => statSync(one).mode & 0o777);

test("what V8 made is kept for the user alone, and the next call says the same", () => {
  const first = call();
  expect(first).toMatchObject({ status: 0, stderr: "" });
  expect(kept()).toHaveLength(1);
  expect(modes()).toEqual([0o700, 0o600]);
  const { ino, mtimeMs } = statSync(path());
  expect(call()).toEqual(first);
  expect(statSync(path())).toMatchObject({ ino, mtimeMs });
});

test.each([
  [
    "of another text",
    (bytes: Buffer) => Buffer.concat([Buffer.from("0123456789abcdef"), bytes.subarray(16)]),
  ],
  ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1000)],
  [
    "of another V8",
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 20), Buffer.alloc(4), bytes.subarray(24)]),
  ],
  ["empty", () => Buffer.alloc(0)],
])("what is kept is not taken where it is %s, and is made anew", (_, damaged) => {
  const first = call();
  const whole = readFileSync(path());
  const left = damaged(whole);
  writeFileSync(path(), left);
  expect(call()).toEqual(first);
  expect(readFileSync(path()).equals(left)).toBe(false);
  expect(readFileSync(path()).subarray(0, 16)).toEqual(whole.subarray(0, 16));
  expect(readFileSync(path()).length).toBeGreaterThan(whole.length / 2);
});

test("what others could have written is not taken", () => {
  const first = call();
  chmodSync(path(), 0o666);
  expect(call()).toEqual(first);
  expect(modes()).toEqual([0o700, 0o600]);
});

test("in a folder that others may write nothing is kept, by Node neither", () => {
  mkdirSync(ours());
  chmodSync(ours(), 0o777);
  expect(call().status).toBe(0);
  const argv = [launcher, "render", "--help"];
  expect(spawnSync(process.execPath, argv, { env: { ...process.env, XDG_CACHE_HOME: caches } }).status).toBe(
    0,
  );
  expect(readdirSync(ours())).toEqual([]);
});

test("nothing is kept of a call that failed or only tells how to call, nor where nobody wants it", () => {
  call({}, "--scores", "none");
  call({}, "--help");
  expect(kept()).toEqual([]);
  expect(call({ NODE_DISABLE_COMPILE_CACHE: "1" }).status).toBe(0);
  expect(kept()).toEqual([]);
});

test("where nothing can be kept the command does its work all the same", () => {
  const first = call();
  for (const nowhere of ["/dev/null/caches", "/proc/none"])
    expect(call({ XDG_CACHE_HOME: nowhere })).toEqual(first);
  expect(call({ XDG_CACHE_HOME: undefined, HOME: undefined })).toEqual(first);
  expect(existsSync("/dev/null/caches")).toBe(false);
});
