import { expect, test } from "vitest";
import { moveFrom, type Spot } from "../../src/estimate/one-stop/move.ts";

/** Two columns, a row with a figure in the first alone, one with both, one with three. */
const table: readonly Spot[] = [
  { row: 0, middle: 100 },
  { row: 0, middle: 200 },
  { row: 1, middle: 20 },
  { row: 2, middle: 110 },
  { row: 2, middle: 190 },
  { row: 3, middle: 20 },
  { row: 3, middle: 100 },
  { row: 3, middle: 200 },
];
const plain = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };
const press = (at: number, key: string, held: Partial<typeof plain> = {}, column = table[at]?.middle ?? 0) =>
  moveFrom(table, at, { key, ...plain, ...held }, column);

test("left, right, Home and End stay in the row", () => {
  expect([press(0, "ArrowRight"), press(1, "ArrowLeft"), press(6, "Home"), press(5, "End")]).toEqual([
    1, 0, 5, 7,
  ]);
  expect([press(1, "ArrowRight"), press(0, "ArrowLeft"), press(2, "ArrowRight")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("up and down go to what stands nearest to the column one keeps to, and no further than the table", () => {
  expect([press(1, "ArrowDown"), press(2, "ArrowDown", {}, 200), press(4, "ArrowDown", {}, 200)]).toEqual([
    2, 4, 7,
  ]);
  expect([press(3, "ArrowUp"), press(7, "ArrowUp"), press(5, "ArrowUp")]).toEqual([2, 4, 3]);
  expect([press(0, "ArrowUp"), press(7, "ArrowDown")]).toEqual([undefined, undefined]);
});

test("with Ctrl, Home and End go to the ends of the table; other keys and what is held with them are left alone", () => {
  const ctrlKey = true;
  expect([press(4, "Home", { ctrlKey }), press(4, "End", { ctrlKey })]).toEqual([0, 7]);
  expect(
    [press(4, "ArrowUp", { ctrlKey }), press(4, "Tab"), press(4, "Enter")].concat(
      (["shiftKey", "altKey", "metaKey"] as const).map((key) => press(4, "ArrowUp", { [key]: true })),
    ),
  ).toEqual(Array(6).fill(undefined));
});

test("what lies in one row alone, a legend, is gone through with up and down too", () => {
  const legend = table.slice(5);
  const move = (at: number, key: string) => moveFrom(legend, at, { key, ...plain }, 0);
  expect([move(0, "ArrowDown"), move(2, "ArrowUp"), move(2, "ArrowDown")]).toEqual([1, 1, undefined]);
});
