import { expect, test } from "vitest";
import { createVersionGuard } from "../src/preview/version-guard.ts";

test("a version is worked on once", () => {
  const guard = createVersionGuard();
  expect(guard.begin("a 1")).toBeDefined();
  expect(guard.begin("a 1")).toBeUndefined();
});

test("work that a later version has overtaken is not the newest", () => {
  const guard = createVersionGuard();
  const first = guard.begin("a 1");
  const second = guard.begin("a 2");
  expect(first?.isNewest()).toBe(false);
  expect(second?.isNewest()).toBe(true);
});

test("going back to an earlier version is new work", () => {
  const guard = createVersionGuard();
  guard.begin("a 1");
  guard.begin("a 2");
  expect(guard.begin("a 1")?.isNewest()).toBe(true);
});

test("after a reset the same version is made again and what was under way is dropped", () => {
  const guard = createVersionGuard();
  const before = guard.begin("a 1");
  guard.reset();
  expect(before?.isNewest()).toBe(false);
  expect(guard.begin("a 1")?.isNewest()).toBe(true);
});
