import { expect, test } from "vitest";
import { keepLast } from "../src/estimate/kept.ts";

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
