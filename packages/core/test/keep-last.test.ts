import { expect, test } from "vitest";
import { keepLast, sameItems } from "../src/keep-last.ts";

test("what is used stays, what is longest unused is made again", () => {
  const made: string[] = [];
  const keep = keepLast<string>(2);
  const ask = (key: string) =>
    keep(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect([ask("a"), ask("b"), ask("a"), ask("c"), ask("a"), ask("b")]).toEqual([
    "A",
    "B",
    "A",
    "C",
    "A",
    "B",
  ]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("lists of the same things are one key", () => {
  const keep = keepLast<object, readonly object[]>(2, sameItems);
  const [a, b] = [{}, {}];
  const made = keep([a, b], () => ({}));
  expect(keep([a, b], () => ({}))).toBe(made);
  expect(keep([b, a], () => ({}))).not.toBe(made);
  expect(keep([a], () => ({}))).not.toBe(made);
});
